import type { ReactNode } from "react";
import { assertNever } from "../../../../shared/base/assertNever.ts";
import { EmpathiseStep, FeltStep, OfferAnswerStep, OfferPromiseStep, OfferStep, ValidateStep } from "./AnswerSteps.tsx";
import { CloseStep, RequestAnswerStep, RequestStep, SwitchStep } from "./EndSteps.tsx";
import { ClarifyStep, ConfirmStep, MirrorStep, SpeakStep } from "./SpeakSteps.tsx";
import type { StepProps } from "./StepProps.ts";

/** What the person whose turn it is can do. */
export function Step(props: StepProps): ReactNode {
  const { phase } = props.conversation.dialogue;
  switch (phase) {
    case "speak":
      return <SpeakStep {...props} />;
    case "mirror":
      return <MirrorStep {...props} />;
    case "clarify":
      return <ClarifyStep {...props} />;
    case "confirm":
      return <ConfirmStep {...props} />;
    case "validate":
      return <ValidateStep {...props} />;
    case "empathise":
      return <EmpathiseStep {...props} />;
    case "felt":
      return <FeltStep {...props} />;
    case "offer":
      return <OfferStep {...props} />;
    case "offer-answer":
      return <OfferAnswerStep {...props} />;
    case "offer-promise":
      return <OfferPromiseStep {...props} />;
    case "switch":
      return <SwitchStep {...props} />;
    case "request":
      return <RequestStep {...props} />;
    case "request-answer":
      return <RequestAnswerStep {...props} />;
    case "close":
      return <CloseStep {...props} />;
    // Scenes of their own, without a turn.
    case "invited":
    case "ready":
    case "ended":
      return null;
    default:
      return assertNever(phase);
  }
}
