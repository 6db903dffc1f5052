import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { addDays } from "../../../../shared/base/day.ts";
import { occasionId } from "../../../../shared/together/occasion.ts";
import { useToday } from "../../../platform/browser/useToday.ts";
import { useMine } from "../../../platform/mine/useMine.ts";
import { useObserved } from "../../../platform/mine/useObserved.ts";
import { Button } from "../../../platform/ui/Button.tsx";
import { InfoButton } from "../../../platform/ui/InfoButton.tsx";
import { Page } from "../../../platform/ui/Page.tsx";
import { readWantsLines, weekChoicesOf, writeWants } from "../document/ownWeek.ts";
import { useReveals } from "../useReveals.ts";
import styles from "../week.module.css";
import { DayAnswered } from "./DayAnswered.tsx";
import { MyLines } from "./MyLines.tsx";

/** Days that are still shown; who was quiet on which is nobody's business. */
const SHOWN_DAYS = 14;

/** Two lines a day, for whoever wants them: nothing of it is there until somebody switches it on for themselves. */
export function TwoLinesScreen(): ReactNode {
  const { t } = useLingui();
  const mine = useMine();
  const today = useToday();
  const reveals = useReveals();
  const wants = useObserved(mine === null ? null : weekChoicesOf(mine), readWantsLines);
  const choose = (next: boolean): void => {
    if (mine !== null) writeWants(mine, "two-lines", next);
  };
  const days = Array.from({ length: SHOWN_DAYS }, (_, ago) => addDays(today, -ago)).flatMap((day) => {
    const standing = reveals?.standing(occasionId("two-lines", day)) ?? { at: "unsaid" as const };
    // A day on which only the other wrote looks like one on which nobody did.
    return standing.at === "unsaid" ? [] : [{ day, standing }];
  });
  return (
    <Page
      title={t`Two lines a day`}
      place={t`Today`}
      scope={wants && reveals !== null ? "both" : "me"}
      lead={t`What the day was like, and what was good in it. Each alone first.`}
      aside={<InfoButton />}
    >
      {wants ? (
        <>
          {/* By day: at midnight the fields of yesterday must not be filed under today. */}
          {days[0]?.day !== today && <MyLines key={today} day={today} reveals={reveals} />}
          {reveals !== null &&
            days.map(({ day, standing }) => <DayAnswered key={day} day={day} standing={standing} reveals={reveals} />)}
          <div className={styles["acts"]}>
            <Button tone="plain" onPress={() => choose(false)}>
              <Trans>Stop this for me</Trans>
            </Button>
          </div>
        </>
      ) : (
        <>
          <p>
            <Trans>
              It takes two minutes and is off until you switch it on, each for yourself. Nobody is told whether you did,
              and a day without is a day like any other.
            </Trans>
          </p>
          <div className={styles["acts"]}>
            <Button onPress={() => choose(true)}>
              <Trans>Switch it on for me</Trans>
            </Button>
          </div>
        </>
      )}
    </Page>
  );
}
