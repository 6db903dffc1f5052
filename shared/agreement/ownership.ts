import type { Slot } from "../base/ids.ts";
import { isRequest, type Who } from "./who.ts";

/**
 * Whose a point is. What one of the two does is that person's to word: the other may suggest, and may not
 * delete it, widen it, date it or hand it on. What both do, and what is only asked, is written by both.
 */
export function ownerOf(clause: { readonly who: Who }): Slot | null {
  const { who } = clause;
  return who === "both" || isRequest(who) ? null : who === "a" ? "a" : "b";
}

/** Whether `me` may change the point itself; if not, whatever `me` types in it is a suggestion. */
export function mayChange(clause: { readonly who: Who }, me: Slot): boolean {
  const owner = ownerOf(clause);
  return owner === null || owner === me;
}

/**
 * Either device can write any bytes, so a point may say "I" for somebody who never said it. It is theirs once
 * letters or the choice of who does it come from their hand (`hands`: as recorded), or once they took it on: they
 * pressed "Comfortable" on it as it stands, which is signed.
 */
export function isInNameOf(
  clause: { readonly who: Who; readonly hands: readonly Slot[] },
  me: Slot,
  hasTakenItOn: boolean,
): boolean {
  return ownerOf(clause) === me && !clause.hands.includes(me) && !hasTakenItOn;
}

/**
 * Whose sentence a point is: whoever's it is to word, and whoever's letters or choice stand in it. They read why
 * a sentence may turn into a rule for the other person before they are comfortable with it; who only reads it
 * is asked nothing.
 */
export function authorsOf(clause: {
  readonly who: Who;
  readonly hands: readonly Slot[];
  readonly by: Slot;
}): readonly Slot[] {
  const hands = clause.hands.length === 0 ? [clause.by] : clause.hands;
  return (["a", "b"] as const).filter((slot) => slot === ownerOf(clause) || hands.includes(slot));
}
