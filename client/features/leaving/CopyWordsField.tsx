import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import type { CopyWords } from "../../platform/leaving/copyWords.ts";
import { Chip } from "../../platform/ui/Chip.tsx";
import { ChipGroup } from "../../platform/ui/ChipGroup.tsx";
import { TextArea } from "../../platform/ui/TextArea.tsx";
import { TextField } from "../../platform/ui/TextField.tsx";

/** What seals a copy: words that somebody makes up, or the 24 that are on paper already. */
export function CopyWordsField(props: {
  readonly value: CopyWords;
  readonly onChange: (value: CopyWords) => void;
  readonly problem: ReactNode;
  /** A copy that is there already says by itself what opens it. */
  readonly isMade?: boolean;
}): ReactNode {
  const { t } = useLingui();
  const { value, onChange, problem, isMade } = props;
  const choose = ([first]: readonly string[]): void => {
    // What was typed for the one is not carried over to the other.
    if (first === "kit" || first === "passphrase") onChange({ under: first, words: "" });
  };
  const write = (words: string): void => onChange({ ...value, words });
  return (
    <>
      {isMade !== true && (
        <ChipGroup label={t`What opens it`} select="single" selected={[value.under]} onSelect={choose}>
          <Chip id="passphrase">
            <Trans>A passphrase</Trans>
          </Chip>
          <Chip id="kit">
            <Trans>My 24 words</Trans>
          </Chip>
        </ChipGroup>
      )}
      {value.under === "passphrase" ? (
        <TextField
          label={<Trans>Passphrase</Trans>}
          hint={
            isMade === true ? (
              <Trans>The words under which this copy was saved.</Trans>
            ) : (
              <Trans>Four or five words that belong to nothing else. They are kept nowhere.</Trans>
            )
          }
          value={value.words}
          onChange={write}
          problem={problem}
        />
      ) : (
        <TextArea
          label={<Trans>My 24 words</Trans>}
          hint={<Trans>From the page you printed. They are kept nowhere.</Trans>}
          value={value.words}
          onChange={write}
          rows={3}
          problem={problem}
        />
      )}
    </>
  );
}
