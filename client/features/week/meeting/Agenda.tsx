import { Trans, useLingui } from "@lingui/react/macro";
import { type ReactNode, useState } from "react";
import { type AgendaId, newId, otherSlot } from "../../../../shared/base/ids.ts";
import { LIMITS } from "../../../../shared/base/limits.ts";
import { WhileOpen } from "../../../platform/conversation/WhileOpen.tsx";
import { browserRandom } from "../../../platform/browser/browserRandom.ts";
import { useToday } from "../../../platform/browser/useToday.ts";
import { useMine } from "../../../platform/mine/useMine.ts";
import { useNames } from "../../../platform/space/useNames.ts";
import { announce } from "../../../platform/ui/announce.ts";
import { Button } from "../../../platform/ui/Button.tsx";
import { Card } from "../../../platform/ui/Card.tsx";
import { Notice } from "../../../platform/ui/Notice.tsx";
import { Privacy } from "../../../platform/ui/Privacy.tsx";
import { TextField } from "../../../platform/ui/TextField.tsx";
import type { Meetings } from "../document/bindMeeting.ts";
import { forgetOwnPoint, keepOwnPoint } from "../document/ownAgenda.ts";
import styles from "../week.module.css";
import { PointLine } from "./PointLine.tsx";
import { useOwnAgenda } from "./useOwnAgenda.ts";
import { useHeldBack } from "../../../platform/conversation/useHeldBack.ts";
import { ClosedNote } from "../../../platform/ui/ClosedNote.tsx";

/** What I would like to talk about, mine alone until I put it on the agenda; and what is on it. */
export function Agenda(props: { readonly meetings: Meetings | null }): ReactNode {
  const { meetings } = props;
  const { t } = useLingui();
  const { me, partner } = useNames();
  const mine = useMine();
  const today = useToday();
  const held = useHeldBack();
  const isHeld = held !== null;
  const own = useOwnAgenda();
  const [text, setText] = useState("");
  const onIt = meetings?.points(me) ?? [];
  // Asked of what is on the agenda; notes of one's own have no number.
  const isFull = onIt.length >= LIMITS.agendaPoints;
  const keep = (): void => {
    if (mine === null) return;
    keepOwnPoint(mine, newId<AgendaId>(browserRandom), text, today);
    setText("");
  };
  return (
    <>
      <Card labelledBy="own-agenda">
        <h2 id="own-agenda" className={styles["head"]}>
          <Trans>What I would like to talk about</Trans>
        </h2>
        {own.map((point) => (
          // Removed without a question: it was a note, and it is a line long.
          <PointLine key={point.id} point={point} by={null}>
            {meetings !== null && (
              <Button
                isDisabled={isHeld || isFull}
                onPress={() => {
                  // First there, then gone from here: a point that was not taken stays a note.
                  if (!meetings.put(point, today).ok || mine === null) return;
                  forgetOwnPoint(mine, point.id);
                  announce(t`It is on the agenda. ${partner} can read it now.`);
                }}
              >
                <Trans>Put it on our agenda</Trans>
              </Button>
            )}
            <Button
              tone="plain"
              onPress={() => {
                if (mine !== null) forgetOwnPoint(mine, point.id);
              }}
            >
              <Trans>Remove</Trans>
            </Button>
          </PointLine>
        ))}
        <TextField
          label={t`In a few words`}
          placeholder={t`How we spend our Sundays`}
          value={text}
          onChange={setText}
          maxLength={LIMITS.agendaCharacters}
        />
        <div className={styles["acts"]}>
          <Button isDisabled={text.trim() === ""} onPress={keep}>
            <Trans>Keep it for me</Trans>
          </Button>
        </div>
        {held === "closed" && <ClosedNote />}
        {held === "paused" && (
          <Notice tone="calm">
            <Trans>Your talk is paused. This waits here, and nobody has to hurry.</Trans>
          </Notice>
        )}
        {isFull && own.length > 0 && (
          <p className={styles["quiet"]}>
            <Trans>Three of yours are on the agenda. The rest waits here for another time.</Trans>
          </p>
        )}
        <Privacy scope="me" />
      </Card>
      {meetings !== null && (
        <Card labelledBy="our-agenda">
          <h2 id="our-agenda" className={styles["head"]}>
            <Trans>Our agenda</Trans>
          </h2>
          {onIt.map((point) => (
            <PointLine key={point.id} point={point} by={t`From me`}>
              <WhileOpen>
                <Button tone="plain" onPress={() => meetings.takeOff(point.id)}>
                  <Trans>Take it off</Trans>
                </Button>
              </WhileOpen>
            </PointLine>
          ))}
          {/* Without a button: a point is taken off by whoever brought it. */}
          {meetings.points(otherSlot(me)).map((point) => (
            <PointLine key={point.id} point={point} by={t`From ${partner}`} />
          ))}
          <p className={styles["quiet"]}>
            <Trans>Up to three of each. An agenda without points is one too.</Trans>
          </p>
          <Privacy scope="both" />
        </Card>
      )}
    </>
  );
}
