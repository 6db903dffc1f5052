import type { Clause } from "../../../../shared/agreement/clause.ts";
import { isSameState, type PointState } from "../../../../shared/agreement/mark.ts";
import { ownerOf } from "../../../../shared/agreement/ownership.ts";
import type { Slot } from "../../../../shared/base/ids.ts";
import type { Marks } from "../marks/bindMarks.ts";

/**
 * Their answer on a picture of their page, from what both may know: "comfortable" once it shows to both, "let's
 * talk", and otherwise nothing. One answer alone lies in the shared document too, and stays as unseen here as on
 * every screen of mine: a picture of the partner's page must not be the way to look at it.
 */
export function seenByPartner(point: Clause, state: PointState, partner: Slot): PointState {
  const { isAgreed, talkers } = state;
  const showsTheirs = isAgreed && (point.kind !== "own-limit" || ownerOf(point) === partner);
  return { isAgreed, talkers, mine: talkers.includes(partner) ? "talk" : showsTheirs ? "comfortable" : "open" };
}

/** Marks as they are to the partner; nothing is pressed through them. */
export function partnersMarks(marks: Marks, partner: Slot): Marks {
  const states = new Map<string, PointState>();
  return {
    ...marks,
    stateOf(clause) {
      const next = seenByPartner(clause, marks.stateOf(clause), partner);
      const last = states.get(clause.id);
      if (last !== undefined && isSameState(last, next)) return last;
      states.set(clause.id, next);
      return next;
    },
    press: () => {},
  };
}
