import type * as Y from "yjs";

import type { Clause } from "../../../../shared/agreement/clause.ts";
import {
  isSameState,
  type Mark,
  MARK_LABEL,
  markFor,
  markSubject,
  type PointState,
  pointState,
} from "../../../../shared/agreement/mark.ts";
import { type ClauseId, otherSlot } from "../../../../shared/base/ids.ts";
import type { RecordPen } from "../../../platform/space/recordPen.ts";
import { marksRoot } from "../document/layout.ts";
import { signedWords } from "../../../platform/said/signedWords.ts";
import type { WordKind } from "../../../platform/said/wordRecord.ts";

/**
 * The marks of both, checked. They are not in the undo history: they are answers, and one is taken back by
 * giving another.
 */
export interface Marks {
  /** The same object until the state changes. */
  stateOf(clause: Clause): PointState;
  /** Presses a mark, or takes it back when it is the one that is on. */
  press(clause: Clause, mark: "comfortable" | "talk"): void;
  /** Somebody is looking: from then on changes are told, and what was taken away is put back. */
  readonly subscribe: (listener: () => void) => () => void;
  /** The same number until a mark changes. */
  readonly version: () => number;
  /** What this point's marks say was there before; only their check came later. */
  cameLate(clause: Clause): boolean;
}

export const MARK_WORDS: WordKind<ClauseId> = { label: MARK_LABEL, subject: markSubject };

/** `later`: where checking many signatures may wait; left out, each is checked when it is asked for. */
export function bindMarks(shared: Y.Doc, mine: Y.Doc, pen: RecordPen, later?: (act: () => void) => void): Marks {
  const kept = mine.getMap<unknown>("keptMarks");
  const words = signedWords(MARK_WORDS, {
    shared,
    stored: marksRoot(shared),
    kept: () => kept,
    pen: () => pen,
    ...(later !== undefined && { later }),
  });
  const states = new Map<string, { readonly clause: Clause; readonly version: number; readonly state: PointState }>();
  const listeners = new Set<() => void>();
  let version = 0;
  let unwatch = (): void => {};

  const me = pen.slot;
  const mineOn = (clause: Clause): Mark => markFor(words.recordOf(clause.id, me), clause.contentHash);
  const stateWith = (clause: Clause, own: Mark, theirs: Mark): PointState =>
    pointState(clause, me === "a" ? { a: own, b: theirs } : { a: theirs, b: own }, me);
  // The other's signature is checked where it makes a difference: not on a "comfortable" that is mine to hear of
  // only once I have pressed it too.
  const read = (clause: Clause): PointState => {
    const other = otherSlot(me);
    const own = mineOn(clause);
    const alone = stateWith(clause, own, "open");
    const claimed = stateWith(clause, own, markFor(words.claimOf(clause.id, other), clause.contentHash));
    if (isSameState(alone, claimed)) return alone;
    return stateWith(clause, own, markFor(words.recordOf(clause.id, other), clause.contentHash));
  };
  const changed = (): void => {
    version++;
    for (const listener of listeners) listener();
  };

  return {
    stateOf(clause) {
      const last = states.get(clause.id);
      const isLooked = listeners.size > 0;
      if (isLooked && last?.clause === clause && last.version === version) return last.state;
      const next = read(clause);
      const state = last !== undefined && isSameState(last.state, next) ? last.state : next;
      states.set(clause.id, { clause, version, state });
      return state;
    },
    press(clause, mark) {
      words.say(clause.id, clause.contentHash, mineOn(clause) === mark ? "open" : mark);
    },
    subscribe(listener) {
      if (listeners.size === 0) unwatch = words.watch(changed);
      listeners.add(listener);
      return () => {
        if (listeners.delete(listener) && listeners.size === 0) unwatch();
      };
    },
    version: () => version,
    cameLate: ({ id }) => words.cameLate(id),
  };
}
