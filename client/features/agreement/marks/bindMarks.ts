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
import type { ClauseId, Slot } from "../../../../shared/base/ids.ts";
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
}

export const MARK_WORDS: WordKind<ClauseId> = { label: MARK_LABEL, subject: markSubject };

export function bindMarks(shared: Y.Doc, mine: Y.Doc, pen: RecordPen): Marks {
  const kept = mine.getMap<unknown>("keptMarks");
  const words = signedWords(MARK_WORDS, { shared, stored: marksRoot(shared), kept: () => kept, pen: () => pen });
  const states = new Map<string, PointState>();
  const listeners = new Set<() => void>();
  let version = 0;
  let unwatch = (): void => {};

  const markOf = (clause: Clause, slot: Slot): Mark => markFor(words.recordOf(clause.id, slot), clause.contentHash);
  const changed = (): void => {
    version++;
    for (const listener of listeners) listener();
  };

  return {
    stateOf(clause) {
      const next = pointState(clause, { a: markOf(clause, "a"), b: markOf(clause, "b") }, pen.slot);
      const last = states.get(clause.id);
      if (last !== undefined && isSameState(last, next)) return last;
      states.set(clause.id, next);
      return next;
    },
    press(clause, mark) {
      words.say(clause.id, clause.contentHash, markOf(clause, pen.slot) === mark ? "open" : mark);
    },
    subscribe(listener) {
      if (listeners.size === 0) unwatch = words.watch(changed);
      listeners.add(listener);
      return () => {
        if (listeners.delete(listener) && listeners.size === 0) unwatch();
      };
    },
    version: () => version,
  };
}
