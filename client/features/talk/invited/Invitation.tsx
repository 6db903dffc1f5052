import { Trans, useLingui } from "@lingui/react/macro";
import { type ReactNode, useState } from "react";
import { LIMITS } from "../../../../shared/base/limits.ts";
import type { Plan } from "../../../../shared/conversation/dialogue.ts";
import { useQuietNotNow } from "../../../platform/mine/useTalk.ts";
import { Button } from "../../../platform/ui/Button.tsx";
import type { StepProps } from "../live/StepProps.ts";
import { useStartOptions } from "../words/useStartOptions.ts";
import { useWhenWords } from "../words/useWhenWords.ts";
import { WhenChoice } from "../words/WhenChoice.tsx";
import styles from "./invited.module.css";
import { PlanCard } from "./PlanCard.tsx";

/**
 * Four answers of one size. None of them is the one that the screen wants, and the fourth sends nothing:
 * between two people only doing nothing can be taken for having had no time.
 */
export function Invitation(props: StepProps & { readonly plan: Plan; readonly isFirst: boolean }): ReactNode {
  const { conversation, acts, can, isWaiting, plan, partner } = props;
  const { t } = useLingui();
  const when = useWhenWords();
  const [now] = useState(acts.now);
  const options = useStartOptions(now);
  const [, setQuiet] = useQuietNotNow();
  const [isOther, setOther] = useState(false);
  // Undefined: no time chosen yet. Null: now.
  const [at, setAt] = useState<number | null | undefined>(undefined);
  // Noted on this person's own devices; the server and the other learn nothing.
  const letPass = (): void => {
    acts.markActed();
    setQuiet(conversation.id);
  };
  const ends = when.moment(conversation.dialogue.pen.closesAt, now);
  return (
    <div className={styles["scene"]}>
      <PlanCard plan={plan} now={now} />
      {props.isFirst && (
        <p className={styles["quiet"]}>
          <Trans>Either of us may keep a copy.</Trans>
        </p>
      )}
      <div className={styles["answers"]}>
        <Button isPending={isWaiting} onPress={() => acts.send({ kind: "accept" })}>
          {plan.at === null ? <Trans>Yes, now</Trans> : <Trans>Yes, at that time</Trans>}
        </Button>
        {can("counter") && (
          <Button onPress={() => setOther(!isOther)}>
            <Trans>Another time</Trans>
          </Button>
        )}
        <Button isPending={isWaiting} onPress={() => acts.send({ kind: "not-tonight" })}>
          <Trans>Not tonight</Trans>
        </Button>
        <Button onPress={letPass} describedBy="quiet-not-now">
          <Trans>Not now</Trans>
        </Button>
      </div>
      {isOther && can("counter") && (
        <div className={styles["other"]}>
          <WhenChoice
            label={t`When would suit you?`}
            options={options.filter((option) => option.at !== plan.at)}
            value={at}
            onChange={setAt}
            earliest={now}
            latest={now + LIMITS.plannedAheadMs}
          />
          {at !== undefined && (
            <Button tone="primary" isPending={isWaiting} onPress={() => acts.send({ kind: "counter", at })}>
              <Trans>Suggest this time</Trans>
            </Button>
          )}
        </div>
      )}
      <p id="quiet-not-now" className={styles["quiet"]}>
        {t`"Not tonight" tells ${partner}, kindly. "Not now" sends nothing: the invitation ends by itself ${ends}, as if nobody had got round to it.`}
      </p>
    </div>
  );
}
