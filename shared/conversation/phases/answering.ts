import { otherSlot } from "../../base/ids.ts";
import type { Dialogue, Plan } from "../dialogue.ts";
import type { Move } from "../moves.ts";
import { speakerOf, to, turnOver } from "../step.ts";

/** VALIDATE, EMPATHISE and FELT: words of agreement are never forced, so each may be skipped. */

export function whenValidating(dialogue: Dialogue, _plan: Plan, move: Move): Dialogue | null {
  const isAnswer = move.kind === "validation" || move.kind === "skip";
  return isAnswer ? to(dialogue, "empathise", otherSlot(speakerOf(dialogue))) : null;
}

export function whenEmpathising(dialogue: Dialogue, _plan: Plan, move: Move): Dialogue | null {
  const isAnswer = move.kind === "empathy" || move.kind === "skip";
  return isAnswer ? to(dialogue, "felt", speakerOf(dialogue)) : null;
}

export function whenFelt(dialogue: Dialogue, _plan: Plan, move: Move): Dialogue | null {
  return move.kind === "landed" || move.kind === "correct" ? turnOver(dialogue) : null;
}

/** OFFER, only in *hear me first*: a question, not a request. Each of its three steps may be skipped. */
export function whenOffering(dialogue: Dialogue, _plan: Plan, move: Move): Dialogue | null {
  if (move.kind === "skip") return to(dialogue, "close", otherSlot(speakerOf(dialogue)));
  return move.kind === "offer" ? to(dialogue, "offer-answer", speakerOf(dialogue)) : null;
}

export function whenAnsweringOffer(dialogue: Dialogue, _plan: Plan, move: Move): Dialogue | null {
  const isAnswer = move.kind === "offer-answer" || move.kind === "skip";
  return isAnswer ? to(dialogue, "offer-promise", otherSlot(speakerOf(dialogue))) : null;
}

export function whenPromising(dialogue: Dialogue, _plan: Plan, move: Move): Dialogue | null {
  const isAnswer = move.kind === "promise" || move.kind === "skip";
  return isAnswer ? to(dialogue, "close", otherSlot(speakerOf(dialogue))) : null;
}
