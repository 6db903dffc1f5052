import { Trans, useLingui } from "@lingui/react/macro";
import { type ReactNode, useState } from "react";
import type { Slot } from "../../../../shared/base/ids.ts";
import type { AgendaPoint } from "../../../../shared/week/agenda.ts";
import { agendaOf, MEETING_LENGTHS, type MeetingLength, type MeetingPlan } from "../../../../shared/week/meeting.ts";
import { useNames } from "../../../platform/space/useNames.ts";
import { Button } from "../../../platform/ui/Button.tsx";
import { Card } from "../../../platform/ui/Card.tsx";
import { Chip } from "../../../platform/ui/Chip.tsx";
import { ChipGroup } from "../../../platform/ui/ChipGroup.tsx";
import styles from "../week.module.css";
import type { useMeetings } from "./useMeetings.ts";
import { useOwnAgenda } from "./useOwnAgenda.ts";
import { useHeldBack } from "../../../platform/conversation/useHeldBack.ts";

/** How long, and with whom: each from their own screen, or at this one. */
export function BeginMeeting(props: {
  readonly both: ReturnType<typeof useMeetings>;
  readonly onAlone: (plan: MeetingPlan) => void;
}): ReactNode {
  const { both, onAlone } = props;
  const { t } = useLingui();
  const { me, partner } = useNames();
  const held = useHeldBack();
  const isHeld = held !== null;
  const own = useOwnAgenda();
  // Half an hour is the ordinary one; two minutes are always possible.
  const [minutes, setMinutes] = useState<MeetingLength>(30);
  const words: Readonly<Record<MeetingLength, string>> = {
    2: t`Two minutes`,
    30: t`Half an hour`,
    60: t`An hour`,
  };
  const { meetings, state, now } = both ?? { meetings: null, state: { kind: "off" as const }, now: () => 0 };
  // One at a time: while one is suggested, there is nothing else to choose.
  if (state.kind === "suggested" && held !== "closed") {
    const length = words[state.round.minutes];
    return (
      <Card labelledBy="begin-meeting">
        <h2 id="begin-meeting" className={styles["head"]}>
          {length}
        </h2>
        {state.by === me ? (
          <p>{t`Suggested. It begins when ${partner} has the time too, and otherwise it ends by itself.`}</p>
        ) : (
          <p>{t`${partner} suggests a meeting now. Doing nothing leaves it.`}</p>
        )}
        <div className={styles["acts"]}>
          {state.by === me ? (
            <Button onPress={() => meetings?.end(now())}>
              <Trans>Take it back</Trans>
            </Button>
          ) : (
            <Button tone="primary" onPress={() => meetings?.join(now())}>
              <Trans>I have the time</Trans>
            </Button>
          )}
        </div>
      </Card>
    );
  }
  // Alone, my notes are the agenda; with somebody beside me, what is on ours.
  const pointsOf = (slot: Slot): readonly AgendaPoint[] => meetings?.points(slot) ?? (slot === me ? own : []);
  return (
    <Card labelledBy="begin-meeting">
      <h2 id="begin-meeting" className={styles["head"]}>
        <Trans>How long have you got?</Trans>
      </h2>
      <ChipGroup
        label={t`How long have you got?`}
        isLabelHidden
        select="single"
        selected={[String(minutes)]}
        onSelect={([next]) => setMinutes(MEETING_LENGTHS.find((length) => String(length) === next) ?? minutes)}
      >
        {MEETING_LENGTHS.map((length) => (
          <Chip key={length} id={String(length)}>
            {words[length]}
          </Chip>
        ))}
      </ChipGroup>
      <div className={styles["acts"]}>
        {/* A suggestion is a request, and waits while a talk is paused. At one table nothing is asked of anybody. */}
        {meetings !== null && held !== "closed" && (
          <Button tone="primary" isDisabled={isHeld} onPress={() => meetings.suggest(minutes, now())}>
            <Trans>Suggest it now</Trans>
          </Button>
        )}
        <Button onPress={() => onAlone({ minutes, points: agendaOf({ a: pointsOf("a"), b: pointsOf("b") }, me) })}>
          {meetings === null ? <Trans>Take this time for myself</Trans> : <Trans>Go through it on this screen</Trans>}
        </Button>
      </div>
      {/* Said last and to both: a meeting that began on one screen shows nothing on the other. */}
      {meetings !== null && (
        <p
          className={styles["quiet"]}
        >{t`At one table, one screen is enough, and ${partner} has nothing to switch on.`}</p>
      )}
    </Card>
  );
}
