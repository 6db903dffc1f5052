import type * as Y from "yjs";
import type { PromiseId, Slot } from "../../../../shared/base/ids.ts";
import { ok, type Result } from "../../../../shared/base/result.ts";
import {
  type KeptPromise,
  type PromiseProblem,
  type PromiseSaid,
  promiseValue,
  readPromise,
} from "../../../../shared/promises/promise.ts";
import { type LogEntry, logEntryId, logEntryValue, readLogEntry } from "../../../../shared/promises/promiseLog.ts";

/**
 * Promises that only their author knows of, with how they went: the same shapes, unsigned, in the private
 * document. They count as much as any other, and may stay there for ever.
 */
export function ownPromisesOf(mine: Y.Doc): Y.Map<unknown> {
  return mine.getMap("ownPromises");
}

export function ownLogOf(mine: Y.Doc): Y.Map<unknown> {
  return mine.getMap("ownPromiseLog");
}

export function readOwnPromises(own: Y.Map<unknown> | null, owner: Slot): readonly KeptPromise[] {
  return [...(own ?? [])]
    .toSorted(([left], [right]) => (left < right ? -1 : 1))
    .flatMap(([id, value]) => {
      // reason: written by this person's own devices; what does not parse as a promise is left out.
      const promise = readPromise(id as PromiseId, owner, value);
      return promise === null ? [] : [promise];
    });
}

export function keepOwnPromise(mine: Y.Doc, id: PromiseId, said: PromiseSaid): Result<void, PromiseProblem> {
  const value = promiseValue(said);
  if (!value.ok) return value;
  ownPromisesOf(mine).set(id, value.value);
  return ok(undefined);
}

/** Gone with all that was told of it: what was only mine leaves nothing behind. */
export function forgetOwnPromise(mine: Y.Doc, id: PromiseId): void {
  const log = ownLogOf(mine);
  mine.transact(() => {
    ownPromisesOf(mine).delete(id);
    for (const [place, value] of log) {
      // reason: only the name of the promise is compared.
      if ((value as { promise?: unknown } | null)?.promise === id) log.delete(place);
    }
  });
}

export function ownEntryAt(mine: Y.Doc, { id }: KeptPromise, day: string, time: number): LogEntry | null {
  const place = logEntryId(id, day, time);
  return readLogEntry(place, ownLogOf(mine).get(place));
}

export function tellOwn(mine: Y.Doc, entry: Omit<LogEntry, "toldFirst">): void {
  // reason: the caller took it from a promise.
  const place = logEntryId(entry.promise as PromiseId, entry.day, entry.time);
  ownLogOf(mine).set(place, logEntryValue({ ...entry, toldFirst: true }));
}

export function untellOwn(mine: Y.Doc, id: PromiseId, day: string, time: number): void {
  ownLogOf(mine).delete(logEntryId(id, day, time));
}
