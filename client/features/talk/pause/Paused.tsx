import { Trans, useLingui } from "@lingui/react/macro";
import { type ReactNode, useEffect } from "react";
import { LIMITS } from "../../../../shared/base/limits.ts";
import { usePauseNote } from "../../../platform/mine/useTalk.ts";
import { announce } from "../../../platform/ui/announce.ts";
import { AmongTwo } from "../../../platform/ui/AmongTwo.tsx";
import { Button } from "../../../platform/ui/Button.tsx";
import { Disclosure } from "../../../platform/ui/Disclosure.tsx";
import { Notice } from "../../../platform/ui/Notice.tsx";
import { Privacy } from "../../../platform/ui/Privacy.tsx";
import { TextArea } from "../../../platform/ui/TextArea.tsx";
import type { StepProps } from "../live/StepProps.ts";
import { Lines } from "../live/Transcript.tsx";
import { useWhenWords } from "../words/useWhenWords.ts";
import styles from "./pause.module.css";
import { pauseWord } from "./pauseWord.ts";
import { ReturnTime } from "./ReturnTime.tsx";

/** Nothing can be written to the other; what is one's own stays open. Going on takes both, and the twenty minutes. */
export function Paused(props: StepProps & { readonly isMine: boolean; readonly now: number }): ReactNode {
  const { conversation, acts, can, isWaiting, me, isMine, now } = props;
  const { t } = useLingui();
  const when = useWhenWords();
  const [note, writeNote] = usePauseNote(conversation.id);
  const { pen } = conversation.dialogue;
  const { floorUntil } = conversation;
  const isReady = pen.ready[me];
  // The twenty minutes are the shared rules', not this clock's: the log says when they end.
  const isOver = floorUntil === null || floorUntil <= now;
  const word = pauseWord({ returnAt: pen.returnAt, floorUntil, now, isMine });
  const returns = pen.returnAt === null ? null : when.moment(pen.returnAt, now);
  // Twenty minutes are said in the line above; only a later time is a plan.
  const isLater = pen.returnAt !== null && pen.returnAt > Math.max(now, floorUntil ?? 0) + LIMITS.clockToleranceMs;
  const reminder =
    word === "caller"
      ? t`This is the time you chose. Go on when you like, or choose another.`
      : word === "both"
        ? t`You can go on, when it suits both of you.`
        : null;
  useEffect(() => {
    if (reminder !== null) announce(reminder);
  }, [reminder]);
  return (
    <div className={styles["paused"]}>
      {reminder !== null && <Notice tone="calm">{reminder}</Notice>}
      {returns !== null && isLater && <p>{t`You two meet again ${returns}, if it suits you both then.`}</p>}
      {isReady ? (
        <p role="status">
          <Trans>You are ready. It goes on when both of you are ready.</Trans>
        </p>
      ) : (
        isOver &&
        can("ready") && (
          <p className={styles["answers"]}>
            <Button tone="primary" isPending={isWaiting} onPress={() => acts.send({ kind: "ready" })}>
              <Trans>I am ready to go on</Trans>
            </Button>
          </p>
        )
      )}
      {can("pause") && (
        <ReturnTime
          isMine={isMine}
          returnAt={pen.returnAt}
          now={acts.now}
          isWaiting={isWaiting}
          onChoose={(until) => acts.send({ kind: "pause", until })}
        />
      )}
      <AmongTwo>
        <div className={styles["note"]}>
          <TextArea
            label={t`For me, while we pause`}
            hint={t`Nobody else can read this.`}
            value={note}
            onChange={writeNote}
            maxLength={LIMITS.sentenceCharacters}
            rows={4}
          />
          <Privacy scope="me" />
        </div>
      </AmongTwo>
      <Disclosure title={<Trans>What was said</Trans>}>
        <Lines lines={conversation.dialogue.said} />
      </Disclosure>
      <p className={styles["answers"]}>
        <Button onPress={props.onLeave}>
          <Trans>Enough for tonight</Trans>
        </Button>
      </p>
    </div>
  );
}
