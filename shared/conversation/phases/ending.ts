import { otherSlot } from "../../base/ids.ts";
import type { Dialogue, Plan } from "../dialogue.ts";
import type { Move } from "../moves.ts";
import { ended, mayRequest, speaks, to } from "../step.ts";

/** SWITCH, REQUEST and CLOSE: the turn of the other, what each asks or promises, and one appreciation each. */

export function whenSwitching(dialogue: Dialogue, _plan: Plan, move: Move): Dialogue | null {
  const holder = dialogue.next;
  if (move.kind === "take-floor") return dialogue.hadTurn[holder] ? null : speaks(dialogue, holder);
  if (move.kind === "pass") return to(dialogue, "close", holder);
  return move.kind === "to-request" && mayRequest(dialogue) ? to(dialogue, "request", holder) : null;
}

export function whenRequesting(dialogue: Dialogue, _plan: Plan, move: Move): Dialogue | null {
  const holder = dialogue.next;
  const done = { ...dialogue, requestDone: { ...dialogue.requestDone, [holder]: true } };
  if (move.kind === "request") return to(done, "request-answer", otherSlot(holder));
  if (move.kind !== "promise" && move.kind !== "no-request") return null;
  const other = otherSlot(holder);
  return done.requestDone[other] ? to(done, "close", holder) : to(done, "request", other);
}

/** The pen stays with who answered, who goes on with their own or, after both, to the close. */
export function whenAnsweringRequest(dialogue: Dialogue, _plan: Plan, move: Move): Dialogue | null {
  if (move.kind !== "request-answer") return null;
  return to(dialogue, dialogue.requestDone[dialogue.next] ? "close" : "request", dialogue.next);
}

export function whenClosing(dialogue: Dialogue, _plan: Plan, move: Move): Dialogue | null {
  if (move.kind !== "checkout") return null;
  const holder = dialogue.next;
  const done = { ...dialogue, checkedOut: { ...dialogue.checkedOut, [holder]: true } };
  const other = otherSlot(holder);
  return done.checkedOut[other] ? ended(done, "complete") : to(done, "close", other);
}
