import { Trans, useLingui } from "@lingui/react/macro";
import { type ReactNode, useState } from "react";
import { missingParts, type RequiredPart } from "../../../../shared/apology/apologyParts.ts";
import { ComposerInfo } from "../../../platform/hints/ComposerInfo.tsx";
import { readAsApology } from "../../../platform/hints/readers.ts";
import { useHints } from "../../../platform/hints/useHints.ts";
import { announce } from "../../../platform/ui/announce.ts";
import { Button } from "../../../platform/ui/Button.tsx";
import { Chip } from "../../../platform/ui/Chip.tsx";
import { ChipGroup } from "../../../platform/ui/ChipGroup.tsx";
import { Privacy } from "../../../platform/ui/Privacy.tsx";
import { type ApologyDraft, isDraftEmpty } from "../document/apologyDraft.ts";
import styles from "../apology.module.css";
import type { DraftPen } from "../useApologyDraft.ts";
import { FreeWords } from "./FreeWords.tsx";
import { GuidedParts } from "./GuidedParts.tsx";

/** Writing it, in either way, for as long as it takes. Nothing leaves this screen but by the preview. */
export function SorryComposer(props: { readonly pen: DraftPen; readonly onPreview: () => void }): ReactNode {
  const { pen, onPreview } = props;
  const { draft } = pen;
  const { t } = useLingui();
  // Nobody is told that a line is empty before they want to see the whole.
  const [isAsked, setAsked] = useState(false);
  // Read as one text only for the small i, which must hear a word of fear wherever it stands.
  const all = draft.way === "free" ? draft.text : Object.values(draft.parts).join("\n");
  const { isSupport } = useHints(all, readAsApology);
  const missing = isAsked ? missingOf(draft) : [];
  const preview = (): void => {
    if (missingOf(draft).length === 0) return onPreview();
    setAsked(true);
    announce(t`Something is still empty. Everything you wrote is kept.`);
  };
  return (
    <form
      className={styles["composer"]}
      onSubmit={(event) => {
        event.preventDefault();
        preview();
      }}
    >
      <div className={styles["top"]}>
        <ChipGroup
          label={<Trans>How would you like to write it?</Trans>}
          isLabelHidden
          select="single"
          selected={[draft.way]}
          onSelect={([way]) => {
            if (way === "guided" || way === "free") pen.write({ way });
          }}
        >
          <Chip id="guided">
            <Trans>Step by step</Trans>
          </Chip>
          <Chip id="free">
            <Trans>In my own words</Trans>
          </Chip>
        </ChipGroup>
        <ComposerInfo isSupport={isSupport}>
          <Trans>
            Taking responsibility is the part that weighs most, and what you will do comes next. Being forgiven is
            nothing that can be asked for here.
          </Trans>
        </ComposerInfo>
      </div>
      <div className={styles["fields"]}>
        {draft.way === "free" ? (
          <FreeWords pen={pen} isMissing={missing.length > 0} />
        ) : (
          <GuidedParts pen={pen} missing={missing.filter((part) => part !== "text")} />
        )}
      </div>
      <Chip isSelected={draft.hasNews} onChange={(hasNews) => pen.write({ hasNews })}>
        <Trans>It contains something you may not know yet</Trans>
      </Chip>
      <p className={styles["quiet"]}>
        {draft.hasNews ? (
          <Trans>This line will be read first, so that the time, or somebody to be with, can be chosen.</Trans>
        ) : (
          <Trans>It always ends with: "You do not have to answer, forgive or decide now."</Trans>
        )}
      </p>
      <div className={styles["acts"]}>
        <Button type="submit" tone="primary" isDisabled={isDraftEmpty(draft)}>
          <Trans>See it as it will be read</Trans>
        </Button>
        <Privacy scope="me" />
      </div>
    </form>
  );
}

function missingOf(draft: ApologyDraft): readonly (RequiredPart | "text")[] {
  if (draft.way === "free") return draft.text.trim() === "" ? ["text"] : [];
  return missingParts(draft.parts);
}
