import { Trans, useLingui } from "@lingui/react/macro";
import { type ReactNode, useState } from "react";
import type { MeetingPlan } from "../../../../shared/week/meeting.ts";
import { useHeldBack } from "../../../platform/conversation/useHeldBack.ts";
import { useMine } from "../../../platform/mine/useMine.ts";
import { useObserved } from "../../../platform/mine/useObserved.ts";
import { useNames } from "../../../platform/space/useNames.ts";
import { Button } from "../../../platform/ui/Button.tsx";
import { InfoButton } from "../../../platform/ui/InfoButton.tsx";
import { Page } from "../../../platform/ui/Page.tsx";
import { readWantsMeeting, weekChoicesOf, writeWants } from "../document/ownWeek.ts";
import styles from "../week.module.css";
import { Agenda } from "./Agenda.tsx";
import { BeginMeeting } from "./BeginMeeting.tsx";
import { MeetingAlone } from "./MeetingAlone.tsx";
import { MeetingSteps } from "./MeetingSteps.tsx";
import { useMeetings } from "./useMeetings.ts";

/** An agenda and time for it, for whoever wants that: nothing of it is there until somebody switches it on for themselves. */
export function MeetingScreen(): ReactNode {
  const { t } = useLingui();
  const { me } = useNames();
  const mine = useMine();
  const both = useMeetings();
  const isClosed = useHeldBack() === "closed";
  const wants = useObserved(mine === null ? null : weekChoicesOf(mine), readWantsMeeting);
  // On this screen alone, and gone with it: nobody else is to know how far it came.
  const [plan, setPlan] = useState<MeetingPlan | null>(null);
  const choose = (next: boolean): void => {
    if (mine !== null) writeWants(mine, "meeting", next);
  };
  // Whoever did not switch it on sees nothing of it, not even that one is suggested.
  const together = both?.state.kind === "on" ? { ...both, state: both.state } : null;
  return (
    <Page
      title={t`A longer meeting`}
      place={t`Today`}
      scope={wants && both !== null ? "both" : "me"}
      lead={t`An agenda that both of you fill, and time for it: at one table, or each of you in here.`}
      aside={<InfoButton />}
    >
      {!wants ? (
        <>
          <p>
            <Trans>
              It is off until you switch it on, each for yourself. Nobody is told whether you did, and a week without is
              a week like any other.
            </Trans>
          </p>
          <div className={styles["acts"]}>
            <Button onPress={() => choose(true)}>
              <Trans>Switch it on for me</Trans>
            </Button>
          </div>
        </>
      ) : together !== null ? (
        <MeetingSteps
          plan={together.state.round}
          at={together.state.at}
          isThrough={together.state.through[me] > together.state.at}
          meetings={together.meetings}
          onGoOn={() => together.meetings.goOn(together.now())}
          onEnd={() => together.meetings.end(together.now())}
        />
      ) : plan !== null ? (
        <MeetingAlone plan={plan} meetings={isClosed ? null : (both?.meetings ?? null)} onEnd={() => setPlan(null)} />
      ) : (
        <>
          <Agenda meetings={both?.meetings ?? null} />
          <BeginMeeting both={both} onAlone={setPlan} />
          <div className={styles["acts"]}>
            <Button tone="plain" onPress={() => choose(false)}>
              <Trans>Stop this for me</Trans>
            </Button>
          </div>
        </>
      )}
    </Page>
  );
}
