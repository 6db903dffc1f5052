import { otherSlot, type Slot } from "../base/ids.ts";
import type { Dialogue, DialogueEnd, Phase } from "./dialogue.ts";

/** The steps that several phases share. None looks at the pen: `applyEvent` has moved it already. */

export function to(dialogue: Dialogue, phase: Phase, next: Slot): Dialogue {
  return { ...dialogue, phase, next };
}

export function ended(dialogue: Dialogue, end: DialogueEnd): Dialogue {
  return { ...dialogue, phase: "ended", end };
}

/** The floor is `slot`'s; once both were ready and the invitation was taken, and again after the switch. */
export function speaks(dialogue: Dialogue, slot: Slot): Dialogue {
  const hadTurn = { ...dialogue.hadTurn, [slot]: true };
  return to({ ...settled(dialogue), hadTurn, speaker: slot }, "speak", slot);
}

/** What was counted for a turn is no longer asked once it was heard. */
export function settled(dialogue: Dialogue): Dialogue {
  return { ...dialogue, statements: 0, tries: 0, clarifications: 0 };
}

/** After acceptance: straight on when both are ready already. */
export function accepted(dialogue: Dialogue, first: Slot): Dialogue {
  return dialogue.pen.liveFrom === null ? to(dialogue, "ready", first) : speaks(dialogue, first);
}

/** In every phase between SPEAK and FELT there is a speaker; it is a bug if there is none. */
export function speakerOf({ speaker }: Dialogue): Slot {
  if (speaker === null) throw new Error("nobody has the floor");
  return speaker;
}

/**
 * A turn is over, and the pen lies with who listened. *Hear me first* never turns round: it goes to what the
 * listener may offer, or to the close when nothing was said. After both turns only what both understood leads
 * on to requests; everything else is the close, without a screen in between.
 */
export function turnOver(dialogue: Dialogue): Dialogue {
  const over = settled(dialogue);
  const listener = otherSlot(speakerOf(over));
  if (over.plan?.mode === "hear-me") return to(over, dialogue.statements > 0 ? "offer" : "close", listener);
  const isFirst = !over.hadTurn[listener];
  return to(over, isFirst || mayRequest(over) ? "switch" : "close", listener);
}

/** No request before both were understood to their own satisfaction. */
export function mayRequest({ plan, understood }: Dialogue): boolean {
  const hasRequests = plan?.mode === "short" || plan?.mode === "full" || plan?.mode === "days";
  return hasRequests && understood.a && understood.b;
}
