import { LIMITS } from "../../base/limits.ts";
import { otherSlot, type Slot } from "../../base/ids.ts";
import type { Dialogue, Plan } from "../dialogue.ts";
import type { Move, MoveOf } from "../moves.ts";
import { accepted, ended, to } from "../step.ts";

/** Whoever asks to be heard first is the one who is heard; nobody assigns the other a role by it. */
export function planFrom(author: Slot, { mode, aloud, topic, first, at }: MoveOf<"propose">): Plan | null {
  if (mode === "hear-me" && first !== author) return null;
  return { mode, aloud, topic, first, at, proposer: author, counters: 0 };
}

/** INVITED: yes, another time, or a kind "not tonight". A quiet "not now" is no move: it lapses. */
export function whenInvited(dialogue: Dialogue, plan: Plan, move: Move): Dialogue | null {
  const invitee = dialogue.next;
  if (move.kind === "accept") return accepted(dialogue, plan.first);
  if (move.kind === "not-tonight") return ended(dialogue, "not-tonight");
  if (move.kind !== "counter" || plan.counters >= LIMITS.countersPerProposal) return null;
  const another: Plan = { ...plan, at: move.at, proposer: invitee, counters: plan.counters + 1 };
  return to({ ...dialogue, plan: another }, "invited", otherSlot(invitee));
}
