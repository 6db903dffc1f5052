import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import type { Phase } from "../../../../shared/conversation/dialogue.ts";
import { softTimer } from "../../../../shared/conversation/softTimer.ts";
import { Disclosure } from "../../../platform/ui/Disclosure.tsx";
import { PathsApproach } from "../../../platform/ui/drawings/PathsApproach.tsx";
import { MyDraftNote } from "../home/MyDraftNote.tsx";
import { useTopEdge } from "../../../platform/ui/useTopEdge.ts";
import { SoftTimer } from "../../../platform/ui/SoftTimer.tsx";
import { BegunAside } from "./BegunAside.tsx";
import styles from "./live.module.css";
import { OnItsWay } from "./OnItsWay.tsx";
import { AmongTwo } from "../../../platform/ui/AmongTwo.tsx";
import { Step } from "./Step.tsx";
import type { StepProps } from "./StepProps.ts";
import { TalkBar } from "./TalkBar.tsx";
import { Transcript } from "./Transcript.tsx";

/** Where somebody answers to what was just said. */
const ABOUT_A_STATEMENT: readonly Phase[] = ["mirror", "clarify", "confirm", "validate", "empathise", "felt"];

export interface PauseWish {
  readonly isWished: boolean;
  readonly wish: () => void;
  readonly undo: () => void;
}

/** One turn at a time: what was said, then either a place for the next words or nothing but listening. */
export function LiveTalk(
  props: StepProps & {
    readonly pause: PauseWish;
    readonly isTimeHidden: boolean;
    readonly onHideTime: (isHidden: boolean) => void;
  },
): ReactNode {
  const { conversation, acts, can, me, isWaiting, pause } = props;
  const { t } = useLingui();
  const { dialogue } = conversation;
  const isMyTurn = dialogue.next === me;
  const step = stepKey(conversation.id, dialogue);
  const length = dialogue.plan === null ? null : softTimer(dialogue.phase, dialogue.plan.mode);
  return (
    <div className={styles["talk"]} style={useTopEdge()}>
      <TalkBar
        mayPause={can("pause")}
        isPausing={pause.isWished}
        onPause={pause.wish}
        onUndo={pause.undo}
        onLeave={props.onLeave}
      >
        {length !== null && (
          <AmongTwo>
            <SoftTimer key={step} lengthMs={length} isHidden={props.isTimeHidden} onHide={props.onHideTime} />
          </AmongTwo>
        )}
      </TalkBar>
      <Transcript
        said={dialogue.said}
        keepsStatement={ABOUT_A_STATEMENT.includes(dialogue.phase)}
        // "Yes, that's it" is one tap: on a phone a third card would push it below the edge.
        {...(dialogue.phase === "confirm" && { inView: 1 })}
      />
      {/* A new step is a new sheet: it fades in, and nothing typed for one step lands in the next. */}
      <section key={step} className={styles["turn"]} aria-label={t`What comes next`}>
        {isMyTurn && !pause.isWished && (
          <BegunAside conversation={conversation.id}>
            <Step {...props} />
          </BegunAside>
        )}
        {/* For the five seconds in which a pause can still be undone. */}
        {isMyTurn && pause.isWished && (
          <p className={styles["quiet"]}>
            <Trans>What you have written stays here.</Trans>
          </p>
        )}
        {/* Whoever listens has nothing to do, and may look at something that is not the other's words. */}
        {!isMyTurn && !isWaiting && <PathsApproach />}
        {isWaiting && <OnItsWay onTakeBack={acts.takeBack} />}
      </section>
      <AmongTwo>
        <Disclosure title={<Trans>A note for me alone</Trans>}>
          <MyDraftNote />
        </Disclosure>
      </AmongTwo>
    </div>
  );
}

/** The same through pauses and reloads, another for every next step. */
function stepKey(conversation: string, dialogue: StepProps["conversation"]["dialogue"]): string {
  const { phase, next, statements, tries, clarifications, said } = dialogue;
  return [conversation, phase, next, statements, tries, clarifications, said.length].join(".");
}
