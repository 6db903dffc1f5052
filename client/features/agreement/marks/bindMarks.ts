import type * as Y from "yjs";
import type { Clause } from "../../../../shared/agreement/clause.ts";
import {
  type Mark,
  markFor,
  markKey,
  isSameState,
  type PointState,
  pointState,
  readMarkKey,
} from "../../../../shared/agreement/mark.ts";
import type { ClauseId, Slot } from "../../../../shared/base/ids.ts";
import { laterRecord } from "../../../../shared/seal/record/laterRecord.ts";
import type { SignedRecord } from "../../../../shared/seal/record/signedRecord.ts";
import { HOUSEKEEPING, marksRoot } from "../document/layout.ts";
import { readMark, writeMark } from "./markRecord.ts";
import type { RecordPen } from "../../../platform/space/recordPen.ts";

/**
 * The marks of both, checked. A partner with developer tools can delete or replace what stands under my
 * key, but not sign it: my device remembers my newest word about each point (in the private document, so
 * that it does so after a reload and on my other devices) and puts it back, once I have written something
 * there myself: put back at once, it would tell whoever took it away that I am reading. Marks are not in the
 * undo history: they are answers, and one is taken back by giving another.
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

/** A partner's program that keeps deleting my mark must not keep my device writing for ever. */
const MOST_PUT_BACK = 5;

export function bindMarks(shared: Y.Doc, mine: Y.Doc, pen: RecordPen): Marks {
  const stored = marksRoot(shared);
  const kept = mine.getMap<unknown>("keptMarks");
  const checked = new Map<string, { readonly stored: unknown; readonly record: SignedRecord | null }>();
  const putBack = new Map<string, number>();
  const takenAway = new Set<ClauseId>();
  const states = new Map<string, PointState>();
  const listeners = new Set<() => void>();
  let version = 0;

  const read = (value: unknown, clause: ClauseId, slot: Slot, cacheKey: string): SignedRecord | null => {
    const known = checked.get(cacheKey);
    if (known !== undefined && known.stored === value) return known.record;
    const record = readMark(value, clause, slot, pen);
    checked.set(cacheKey, { stored: value, record });
    return record;
  };
  const inShared = (clause: ClauseId, slot: Slot): SignedRecord | null =>
    read(stored.get(markKey(clause, slot)), clause, slot, markKey(clause, slot));
  const inMine = (clause: ClauseId): SignedRecord | null => read(kept.get(clause), clause, pen.slot, clause);

  /** My own newest word counts for me even before it is back in its place. */
  const recordOf = (clause: ClauseId, slot: Slot): SignedRecord | null => {
    const there = inShared(clause, slot);
    const here = slot === pen.slot ? inMine(clause) : null;
    return there === null || here === null ? (there ?? here) : laterRecord(there, here);
  };
  const markOf = (clause: Clause, slot: Slot): Mark => markFor(recordOf(clause.id, slot), clause.contentHash);

  const restore = (clause: ClauseId): void => {
    const here = inMine(clause);
    const there = inShared(clause, pen.slot);
    if (here === null || (there !== null && laterRecord(there, here) === there)) return;
    const times = putBack.get(clause) ?? 0;
    if (times >= MOST_PUT_BACK) return;
    putBack.set(clause, times + 1);
    shared.transact(() => stored.set(markKey(clause, pen.slot), kept.get(clause)), HOUSEKEEPING);
  };
  const restoreAll = (): void => {
    const clauses = [...takenAway];
    takenAway.clear();
    for (const clause of clauses) restore(clause);
  };
  const onWriting = (transaction: Y.Transaction): void => {
    if (transaction.local && takenAway.size > 0 && pen.hasWritten()) restoreAll();
  };
  const onMarks = (event: Y.YMapEvent<unknown>): void => {
    version++;
    if (!event.transaction.local) {
      for (const key of event.keysChanged) {
        const about = readMarkKey(key);
        if (about?.slot === pen.slot) takenAway.add(about.clause);
      }
      if (pen.hasWritten()) restoreAll();
    }
    for (const listener of listeners) listener();
  };

  return {
    stateOf(clause) {
      const next = pointState({ a: markOf(clause, "a"), b: markOf(clause, "b") }, pen.slot);
      const last = states.get(clause.id);
      if (last !== undefined && isSameState(last, next)) return last;
      states.set(clause.id, next);
      return next;
    },
    press(clause, mark) {
      const value = markOf(clause, pen.slot) === mark ? "open" : mark;
      const counter = 1 + (recordOf(clause.id, pen.slot)?.counter ?? 0);
      const record = writeMark({ clause: clause.id, contentHash: clause.contentHash, counter, value }, pen);
      mine.transact(() => kept.set(clause.id, record), HOUSEKEEPING);
      shared.transact(() => stored.set(markKey(clause.id, pen.slot), record), HOUSEKEEPING);
      restoreAll();
    },
    subscribe(listener) {
      if (listeners.size === 0) {
        stored.observe(onMarks);
        shared.on("afterTransaction", onWriting);
      }
      listeners.add(listener);
      return () => {
        if (!listeners.delete(listener) || listeners.size > 0) return;
        stored.unobserve(onMarks);
        shared.off("afterTransaction", onWriting);
      };
    },
    version: () => version,
  };
}
