import { Trans, useLingui } from "@lingui/react/macro";
import { type ReactNode, useId } from "react";
import { occasionId } from "../../../../shared/together/occasion.ts";
import type { RevealStanding } from "../../../../shared/together/reveal.ts";
import { readTwoLines } from "../../../../shared/week/twoLines.ts";
import { WhileOpen } from "../../../platform/conversation/WhileOpen.tsx";
import { useDayWords } from "../../../platform/i18n/useDayWords.ts";
import { useNames } from "../../../platform/space/useNames.ts";
import { Button } from "../../../platform/ui/Button.tsx";
import { Card } from "../../../platform/ui/Card.tsx";
import { ClosedNote } from "../../../platform/ui/ClosedNote.tsx";
import type { Reveals } from "../document/bindReveals.ts";
import styles from "../week.module.css";

/** A day on which my two lines are there: waiting, ready to be opened, or open. */
export function DayAnswered(props: {
  readonly day: string;
  readonly standing: Exclude<RevealStanding, { at: "unsaid" }>;
  readonly reveals: Reveals;
}): ReactNode {
  const { day, standing, reveals } = props;
  const { t } = useLingui();
  const { partner, plainPartner } = useNames();
  const sayDay = useDayWords();
  const headingId = useId();
  const occasion = occasionId("two-lines", day);
  return (
    <Card labelledBy={headingId}>
      <h2 id={headingId} className={styles["head"]}>
        {sayDay(day)}
      </h2>
      {/* Nothing counts the hours: a day on which only one wrote is a day like any other. */}
      {standing.at === "waiting" && (
        <>
          <p>{t`Your two lines are there. ${partner} owes you none.`}</p>
          <WhileOpen>
            <div className={styles["acts"]}>
              <Button tone="plain" onPress={() => reveals.takeBack(occasion)}>
                <Trans>Take them back</Trans>
              </Button>
            </div>
          </WhileOpen>
        </>
      )}
      {/* Opening is a press: a device that opened by itself would tell that it is on. */}
      {standing.at === "both" && (
        <WhileOpen otherwise={<ClosedNote />}>
          <p>{t`Both have written. ${partner} can read yours when you open it.`}</p>
          <div className={styles["acts"]}>
            <Button tone="primary" onPress={() => reveals.open(occasion)}>
              <Trans>Open it together</Trans>
            </Button>
          </div>
        </WhileOpen>
      )}
      {/* I opened and they have not yet, which may mean anything: so it is told without a day. */}
      {standing.at === "given" && (
        <p>{t`Both have written. You read each other's as soon as ${partner} opens it too.`}</p>
      )}
      {standing.at === "open" && (
        <div className={styles["halves"]}>
          <Lines name={t`Me`} value={standing.mine} />
          <Lines name={plainPartner} value={standing.theirs} />
        </div>
      )}
    </Card>
  );
}

/** A line that was left out leaves no gap: nobody is to read something into it. */
function Lines(props: { readonly name: string; readonly value: unknown }): ReactNode {
  const lines = readTwoLines(props.value);
  return (
    <div className={styles["half"]}>
      <h3 className={styles["small"]}>
        <bdi>{props.name}</bdi>
      </h3>
      {[lines?.was ?? "", lines?.good ?? ""]
        .filter((words) => words !== "")
        .map((words) => (
          <p key={words} className={styles["words"]}>
            {words}
          </p>
        ))}
    </div>
  );
}
