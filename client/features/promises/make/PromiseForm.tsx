import { Trans, useLingui } from "@lingui/react/macro";
import { type ReactNode, useState } from "react";
import { LIMITS } from "../../../../shared/base/limits.ts";
import type { Result } from "../../../../shared/base/result.ts";
import type { PromiseProblem, PromiseSaid } from "../../../../shared/promises/promise.ts";
import { ComposerInfo } from "../../../platform/hints/ComposerInfo.tsx";
import { HintsBelow } from "../../../platform/hints/HintsBelow.tsx";
import { readAsApology } from "../../../platform/hints/readers.ts";
import { useHints } from "../../../platform/hints/useHints.ts";
import { Button } from "../../../platform/ui/Button.tsx";
import { DayField } from "../../../platform/ui/DayField.tsx";
import { Disclosure } from "../../../platform/ui/Disclosure.tsx";
import { TextArea } from "../../../platform/ui/TextArea.tsx";
import { TextField } from "../../../platform/ui/TextField.tsx";
import { TimeField } from "../../../platform/ui/TimeField.tsx";
import styles from "../promises.module.css";
import { CadenceChoice } from "./CadenceChoice.tsx";

/** What I will do, and when. Everything else is under "Add more", and none of it is needed. */
export function PromiseForm(props: {
  readonly start: PromiseSaid;
  readonly today: string;
  readonly saveLabel: string;
  readonly onSave: (said: PromiseSaid) => Result<void, PromiseProblem>;
  readonly onLeave: (() => void) | null;
  /** Kept as it is typed, where an interrupted beginning should be found again. */
  readonly onWhat?: (what: string) => void;
}): ReactNode {
  const { start, today, saveLabel, onSave, onLeave, onWhat } = props;
  const { t } = useLingui();
  const [said, setSaid] = useState(start);
  const [problem, setProblem] = useState<PromiseProblem | null>(null);
  const change = (next: Partial<PromiseSaid>): void => setSaid({ ...said, ...next });
  // Large words ("never again") are found by the same rules as in an apology.
  const hints = useHints(said.what, readAsApology);
  const write = (what: string): void => {
    change({ what });
    onWhat?.(what);
  };
  const save = (): void => {
    const saved = onSave(said);
    setProblem(saved.ok ? null : saved.problem);
    // What was refused stays as it was typed.
    if (saved.ok) setSaid(start);
  };
  // Beside the first field, whatever it is about: the others may be folded.
  const words: Readonly<Record<PromiseProblem, string>> = {
    "nothing-promised": t`Write in a line what you will do.`,
    "too-long": t`This is longer than one promise can hold. All of it is kept here.`,
    "days-crossed": t`An end before the beginning would be over before it began. Please look at the days.`,
  };
  return (
    <form
      className={styles["form"]}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <div className={styles["top"]}>
        <TextArea
          label={t`What I will do`}
          rows={2}
          value={said.what}
          onChange={write}
          maxLength={LIMITS.promiseCharacters}
          placeholder={t`If I am late, then I will write before seven.`}
          problem={problem === null ? null : words[problem]}
        />
        <ComposerInfo isSupport={hints.isSupport}>
          <Trans>
            Small and certain is worth more than large. Only you can make it, change it and say how it went; nobody can
            call it broken for you.
          </Trans>
        </ComposerInfo>
      </div>
      <HintsBelow
        hints={hints}
        text={said.what}
        onChange={(edit) => {
          const taken = edit(said.what);
          if (taken !== null) write(taken.text);
        }}
      />
      <CadenceChoice cadence={said.cadence} today={today} onChange={(cadence) => change({ cadence })} />
      <Disclosure title={<Trans>Add more</Trans>}>
        <div className={styles["form"]}>
          <TextField
            label={t`If I miss it`}
            hint={t`For example: I say so by nine, before I am asked.`}
            value={said.fallback}
            onChange={(fallback) => change({ fallback })}
            maxLength={LIMITS.promiseDetailCharacters}
          />
          <TextField
            label={t`How we would both know`}
            value={said.sign}
            onChange={(sign) => change({ sign })}
            maxLength={LIMITS.promiseDetailCharacters}
          />
          <TextField
            label={t`The need behind it`}
            value={said.need}
            onChange={(need) => change({ need })}
            maxLength={LIMITS.promiseDetailCharacters}
          />
          <TimeField label={t`By what time of day`} value={said.by} onChange={(by) => change({ by })} />
          <DayField
            label={t`Look at it again on`}
            value={said.review}
            // A look in the past would be due at once.
            min={today > said.start ? today : said.start}
            onChange={(review) => change({ review })}
          />
          <DayField label={t`Until which day`} value={said.end} min={said.start} onChange={(end) => change({ end })} />
        </div>
      </Disclosure>
      <div className={styles["acts"]}>
        <Button type="submit" tone="primary" isDisabled={said.what.trim() === ""}>
          {saveLabel}
        </Button>
        {onLeave !== null && (
          <Button tone="plain" onPress={onLeave}>
            <Trans>Not now</Trans>
          </Button>
        )}
      </div>
    </form>
  );
}
