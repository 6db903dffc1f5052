import type { ReactNode } from "react";
import { assertNever } from "../../../shared/base/assertNever.ts";
import { Ended } from "./close/Ended.tsx";
import { Invitation } from "./invited/Invitation.tsx";
import { ReadyCheck } from "./invited/ReadyCheck.tsx";
import { Suggested } from "./invited/Suggested.tsx";
import { LiveTalk, type PauseWish } from "./live/LiveTalk.tsx";
import type { StepProps } from "./live/StepProps.ts";
import { Paused } from "./pause/Paused.tsx";
import type { PutIntoAgreement } from "./record/putIntoAgreement.ts";
import type { Scene } from "./sceneOf.ts";
import { Troubled } from "./trouble/Troubled.tsx";

/** What stands below the heading. */
export function SceneBody(
  props: StepProps & {
    readonly scene: Exclude<Scene, "rest">;
    readonly isFirst: boolean;
    readonly isMyPause: boolean;
    readonly now: number;
    readonly pause: PauseWish;
    readonly isTimeHidden: boolean;
    readonly onHideTime: (isHidden: boolean) => void;
    readonly onDone: () => void;
    readonly PutIntoAgreement: PutIntoAgreement;
  },
): ReactNode {
  const { scene, conversation } = props;
  const { plan } = conversation.dialogue;
  switch (scene) {
    case "invited":
      return plan === null ? null : <Invitation {...props} plan={plan} />;
    case "suggested":
      return plan === null ? null : <Suggested {...props} plan={plan} />;
    case "ready":
      return plan === null ? null : <ReadyCheck {...props} plan={plan} />;
    case "live":
      return <LiveTalk {...props} />;
    case "paused":
      return <Paused {...props} isMine={props.isMyPause} />;
    case "ended":
      return <Ended conversation={conversation} onDone={props.onDone} PutIntoAgreement={props.PutIntoAgreement} />;
    case "trouble":
      return <Troubled {...props} />;
    default:
      return assertNever(scene);
  }
}
