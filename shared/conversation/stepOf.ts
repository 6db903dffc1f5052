import type { Dialogue, Phase } from "./dialogue.ts";
import type { Move } from "./moves.ts";
import type { Span } from "./pen.ts";
import {
  whenAnsweringOffer,
  whenEmpathising,
  whenFelt,
  whenOffering,
  whenPromising,
  whenValidating,
} from "./phases/answering.ts";
import { whenAnsweringRequest, whenClosing, whenRequesting, whenSwitching } from "./phases/ending.ts";
import { whenInvited } from "./phases/opening.ts";
import { whenClarifying, whenConfirming, whenMirroring, whenSpeaking } from "./phases/speaking.ts";

/** What `dialogue.next` brings about with a move; null when this is no moment for it. */
export function stepOf(dialogue: Dialogue, move: Move): Dialogue | null {
  const { phase, plan } = dialogue;
  if (plan === null || phase === "ended" || phase === "ready") return null;
  return STEPS[phase](dialogue, plan, move);
}

/** How long the phase that a move leads to waits for the next. Minute timers are the clients' and end nothing. */
export function spanOf({ phase, plan }: Dialogue): Span {
  // In a conversation over days nobody has to be awake when the other writes.
  const isSlow = plan?.mode === "days";
  if (phase === "invited") return plan?.at === null && !isSlow ? "30min" : "24h";
  if (phase === "ready" || phase === "close") return isSlow ? "24h" : "30min";
  if (phase === "request" || phase === "request-answer") return isSlow ? "48h" : "24h";
  return phase === "ended" ? "30min" : "24h";
}

// By phase, so that a new phase does not compile before it has a step. "ready" moves on by the pen alone.
const STEPS: Readonly<Record<Exclude<Phase, "ready" | "ended">, typeof whenInvited>> = {
  invited: whenInvited,
  speak: whenSpeaking,
  mirror: whenMirroring,
  clarify: whenClarifying,
  confirm: whenConfirming,
  validate: whenValidating,
  empathise: whenEmpathising,
  felt: whenFelt,
  offer: whenOffering,
  "offer-answer": whenAnsweringOffer,
  "offer-promise": whenPromising,
  switch: whenSwitching,
  request: whenRequesting,
  "request-answer": whenAnsweringRequest,
  close: whenClosing,
};
