import { Trans, useLingui } from "@lingui/react/macro";
import { type ReactNode, useId, useState } from "react";
import { LIMITS } from "../../../../shared/base/limits.ts";
import type { ShownDay } from "../../../../shared/promises/followThrough.ts";
import { type Outcome, OUTCOMES } from "../../../../shared/promises/promiseLog.ts";
import { useDayWords } from "../../../platform/i18n/useDayWords.ts";
import { announce } from "../../../platform/ui/announce.ts";
import { Button } from "../../../platform/ui/Button.tsx";
import { TextField } from "../../../platform/ui/TextField.tsx";
import styles from "../promises.module.css";
import { useOutcomeWords } from "./useOutcomeWords.ts";

/** "Tuesday: how did it go?" One tap is an answer; a line beside it is possible and never needed. */
export function TellDay(props: {
  readonly day: ShownDay;
  readonly isToday: boolean;
  /** Nobody has asked about it yet: then a miss that is told is told first (N46). */
  readonly isFirst: boolean;
  readonly onTell: (outcome: Outcome, note: string) => void;
}): ReactNode {
  const { day, isToday, isFirst, onTell } = props;
  const { t } = useLingui();
  const sayDay = useDayWords();
  const words = useOutcomeWords();
  const labelId = useId();
  // Written before the tap, because the tap is the telling.
  const [note, setNote] = useState("");
  return (
    <div className={styles["tell"]} role="group" aria-labelledby={labelId}>
      <p id={labelId}>{isToday ? <Trans>Today: how did it go?</Trans> : t`${sayDay(day.day)}: how did it go?`}</p>
      <TextField
        label={t`A line about it, if you like`}
        value={note}
        onChange={setNote}
        maxLength={LIMITS.promiseNoteCharacters}
      />
      <div className={styles["acts"]}>
        {/* The same weight for all four: a miss must be as easy to tell as a success. */}
        {OUTCOMES.map((outcome) => (
          <Button
            key={outcome}
            onPress={() => {
              onTell(outcome, note);
              announce(
                isFirst && (outcome === "missed" || outcome === "partly")
                  ? t`You said it yourself, before being asked. That counts, even when it is hard to hear.`
                  : t`Noted.`,
              );
            }}
          >
            {words[outcome]}
          </Button>
        ))}
      </div>
    </div>
  );
}
