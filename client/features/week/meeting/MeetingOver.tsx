import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { LIMITS } from "../../../../shared/base/limits.ts";
import type { AgendaPoint } from "../../../../shared/week/agenda.ts";
import { useToday } from "../../../platform/browser/useToday.ts";
import { useMine } from "../../../platform/mine/useMine.ts";
import { useNames } from "../../../platform/space/useNames.ts";
import { announce } from "../../../platform/ui/announce.ts";
import { Button } from "../../../platform/ui/Button.tsx";
import { Card } from "../../../platform/ui/Card.tsx";
import { TextField } from "../../../platform/ui/TextField.tsx";
import type { Meetings } from "../document/bindMeeting.ts";
import { forgetOwnPoint } from "../document/ownAgenda.ts";
import { useLine } from "../useLine.ts";
import styles from "../week.module.css";
import { PointLine } from "./PointLine.tsx";
import { StepHeading } from "./StepHeading.tsx";

/** The last step: one line each to take along, and my points off the agenda where they were talked about. */
export function MeetingOver(props: {
  /** Those of the meeting's points that are mine. */
  readonly own: readonly AgendaPoint[];
  readonly meetings: Meetings | null;
  readonly onEnd: () => void;
}): ReactNode {
  const { own, meetings, onEnd } = props;
  const { t } = useLingui();
  const { me, partner } = useNames();
  const mine = useMine();
  const today = useToday();
  const [along, setAlong] = useLine(today, "along");
  // Today's own line, also when it was said from another device.
  const said = meetings?.takenAlong(me).find(({ day }) => day === today)?.text ?? null;
  return (
    <Card labelledBy="meeting-over">
      <StepHeading id="meeting-over">
        <Trans>What I take along</Trans>
      </StepHeading>
      <TextField
        label={t`In one line, if you like`}
        placeholder={t`We ask each other before nine.`}
        value={along}
        onChange={setAlong}
        maxLength={LIMITS.alongCharacters}
      />
      {meetings !== null && (
        <>
          <div className={styles["acts"]}>
            <Button
              isDisabled={along.trim() === (said ?? "")}
              onPress={() => {
                // One a day and each: said again it is changed, and said empty it is gone.
                meetings.takeAlong(along, today);
                announce(t`Said. It stands in our weeks.`);
              }}
            >
              <Trans>Say it for both of us</Trans>
            </Button>
          </div>
          <p className={styles["quiet"]}>
            {said === null
              ? t`Yours alone until you say it. ${partner} owes you none.`
              : t`It stands in our weeks. Empty it, and say it once more, to take it back.`}
          </p>
        </>
      )}
      {/* By one's own hand: that a point was talked about is for whoever brought it to say. */}
      {own.length > 0 && (
        <>
          <h3 className={styles["small"]}>
            <Trans>Talked about?</Trans>
          </h3>
          {own.map((point) => (
            <PointLine key={point.id} point={point} by={null}>
              <Button
                tone="plain"
                onPress={() => {
                  if (meetings !== null) meetings.takeOff(point.id);
                  else if (mine !== null) forgetOwnPoint(mine, point.id);
                }}
              >
                <Trans>Take it off</Trans>
              </Button>
            </PointLine>
          ))}
        </>
      )}
      <div className={styles["acts"]}>
        <Button tone="primary" onPress={onEnd}>
          <Trans>That is enough for today</Trans>
        </Button>
      </div>
    </Card>
  );
}
