import { Trans, useLingui } from "@lingui/react/macro";
import { type ReactNode, useState } from "react";
import { otherSlot } from "../../../../shared/base/ids.ts";
import { type MeetingPlan, type MeetingStep, stepsOf } from "../../../../shared/week/meeting.ts";
import { useNames } from "../../../platform/space/useNames.ts";
import { Button } from "../../../platform/ui/Button.tsx";
import { Card } from "../../../platform/ui/Card.tsx";
import { SoftTimer } from "../../../platform/ui/SoftTimer.tsx";
import type { Meetings } from "../document/bindMeeting.ts";
import styles from "../week.module.css";
import { MeetingOver } from "./MeetingOver.tsx";
import { StepHeading } from "./StepHeading.tsx";
import { useOwnAgenda } from "./useOwnAgenda.ts";

const MINUTE_MS = 60_000;

/** One step after the other. The time beside it is a measure on this screen only, and ends nothing. */
export function MeetingSteps(props: {
  readonly plan: MeetingPlan;
  readonly at: number;
  /** I am through with this step, and the other is not yet. */
  readonly isThrough: boolean;
  /** Null while there is only one: then the points are one's own notes. */
  readonly meetings: Meetings | null;
  readonly onGoOn: () => void;
  readonly onEnd: () => void;
}): ReactNode {
  const { plan, at, isThrough, meetings, onGoOn, onEnd } = props;
  const { t } = useLingui();
  const { me, partner } = useNames();
  const notes = useOwnAgenda();
  const [isTimeHidden, setTimeHidden] = useState(false);
  const steps = stepsOf(plan);
  const step = steps[at];
  // As they stand now: the plan holds their ids, and a word that was mended meanwhile is read as mended.
  const points = meetings === null ? notes : [...meetings.points(me), ...meetings.points(otherSlot(me))];
  if (step === undefined || step.kind === "along") {
    const own = points.filter(({ id, author }) => author === me && plan.points.some((point) => point.id === id));
    return <MeetingOver own={own} meetings={meetings} onEnd={onEnd} />;
  }
  const words = {
    good: { title: t`Something good first`, text: t`One thing each that you were glad of since last time.` },
    promises: {
      title: t`Our promises`,
      text: t`Each tells of their own: what went well, and what was hard. A plan that did not work is made smaller.`,
    },
  };
  const pointOf = ({
    id,
  }: Extract<MeetingStep, { kind: "point" }>): { readonly title: string; readonly text: string } => ({
    title: t`A point of the agenda`,
    text: points.find((point) => point.id === id)?.text ?? t`This point was taken off. Go on, or talk about it.`,
  });
  const { title, text } = step.kind === "point" ? pointOf(step) : words[step.kind];
  return (
    <Card labelledBy="meeting-step">
      <div className={styles["ends"]}>
        <span>{t`${at + 1} of ${steps.length}`}</span>
        <SoftTimer key={at} lengthMs={step.minutes * MINUTE_MS} isHidden={isTimeHidden} onHide={setTimeHidden} />
      </div>
      <StepHeading key={at} id="meeting-step">
        {title}
      </StepHeading>
      <p className={styles["words"]}>{text}</p>
      {step.kind === "point" && <p className={styles["quiet"]}>{step.by === me ? t`From me` : t`From ${partner}`}</p>}
      <div className={styles["acts"]}>
        <Button tone="primary" isDisabled={isThrough} onPress={onGoOn}>
          <Trans>I am through with this</Trans>
        </Button>
        <Button tone="plain" onPress={onEnd}>
          <Trans>Enough for today</Trans>
        </Button>
      </div>
      <p role="status" className={styles["quiet"]}>
        {isThrough && t`It goes on when ${partner} is through too. There is no hurry.`}
      </p>
    </Card>
  );
}
