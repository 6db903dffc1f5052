import * as Y from "yjs";
import type { SessionId } from "../../../shared/base/ids.ts";
import { BoundedDecoderV2 } from "./boundedDecoder.ts";
import { closedGroup } from "./closedGroup.ts";
import { judgeEntry, type Known } from "./judgeEntry.ts";
import { OPENED } from "./localChanges.ts";
import { type OwnPart, ownParts } from "./ownParts.ts";
import { type EntryRecord, markApplied } from "./seenSession.ts";

interface Book extends Known {
  claim(name: SessionId, upTo: number): void;
  refuse(record: EntryRecord): void;
}

/**
 * Applies what may be applied, in ONE inner transaction, and repeats while that makes more applicable. Each
 * session in its own order first, stopping at the first entry that must wait, for what follows it in one
 * session mostly waits for it too; then every entry once, since a deletion behind a hole need not wait; then
 * those that wait for nothing but each other, or for each other's own letters; at last with trust. Returns what was
 * applied.
 */
export function applyWaiting(waiting: Set<EntryRecord>, book: Book): EntryRecord[] {
  const applied: EntryRecord[] = [];
  const settle = (record: EntryRecord, isApplied: boolean): void => {
    waiting.delete(record);
    if (!isApplied) return book.refuse(record);
    markApplied(record, book);
    applied.push(record);
  };
  const attempt = (record: EntryRecord, trusting: boolean): boolean => {
    const verdict = judgeEntry(record, book, trusting);
    if (verdict === "wait") return false;
    if (verdict === "refuse") settle(record, false);
    else for (const [one, isApplied] of applyChanges([record], book.inner)) settle(one, isApplied);
    return true;
  };
  const together = (): boolean => {
    const results = applyChanges(closedGroup(waiting, book), book.inner);
    for (const [record, isApplied] of results) settle(record, isApplied);
    return results.length > 0;
  };
  // The entries themselves stay: with everybody's own letters there, the next round finds nothing new in them.
  const apart = (): boolean => {
    const parts = ownParts(waiting, book);
    const reached = (): number => parts.reduce((sum, { client }) => sum + Y.getState(book.inner.store, client), 0);
    const before = reached();
    applyParts(parts, book.inner);
    return reached() > before;
  };
  const sweep = (): boolean => [...waiting].filter((record) => attempt(record, false)).length > 0;
  // One at a time: what it brings may let the others pass without trust.
  const trustOne = (): boolean => [...waiting].some((record) => attempt(record, true));
  // An empty transaction would still wake every listener of the editor.
  const isAnyReady = [...waiting].some((record) => judgeEntry(record, book, true) !== "wait");
  if (!isAnyReady && closedGroup(waiting, book).length === 0 && ownParts(waiting, book).length === 0) return [];
  book.inner.transact(() => {
    let progress = true;
    while (progress) progress = roundRobin(waiting, attempt) || sweep() || together() || apart() || trustOne();
  }, OPENED);
  return applied;
}

function roundRobin(
  waiting: ReadonlySet<EntryRecord>,
  attempt: (record: EntryRecord, trusting: boolean) => boolean,
): boolean {
  const queues = Map.groupBy(waiting, ({ session }) => session);
  const heads = [...queues.values()].map((queue) => ({ queue: queue.toSorted(byCounter), next: 0 }));
  let any = false;
  let progress = true;
  while (progress) {
    progress = false;
    for (const head of heads) {
      for (
        let record = head.queue[head.next];
        record !== undefined && attempt(record, false);
        record = head.queue[head.next]
      ) {
        head.next++;
        progress = any = true;
      }
    }
  }
  return any;
}

function byCounter(left: EntryRecord, right: EntryRecord): number {
  return left.counter - right.counter;
}

/**
 * Changes that passed the judge leave nothing pending once all of them are applied; what does anyway is taken out
 * again. Whether each could be read to its end stands beside it.
 */
function applyChanges(records: readonly EntryRecord[], inner: Y.Doc): (readonly [EntryRecord, boolean])[] {
  try {
    const results = records.map((record) => [record, applyChange(record, inner)] as const);
    // Deletions of what came only after them are made with the next update, be it empty.
    if (inner.store.pendingDs !== null) Y.applyUpdate(inner, NO_CHANGE, OPENED);
    return results;
  } finally {
    inner.store.pendingStructs = null;
    inner.store.pendingDs = null;
  }
}

/** Neither structs nor deletions. */
const NO_CHANGE = new Uint8Array([0, 0]);

function applyParts(parts: readonly OwnPart[], inner: Y.Doc): void {
  try {
    for (const part of parts) applyBytes(part, inner);
  } finally {
    inner.store.pendingStructs = null;
    inner.store.pendingDs = null;
  }
}

function applyChange({ content }: EntryRecord, inner: Y.Doc): boolean {
  return content !== null && applyBytes(content.change, inner);
}

function applyBytes({ update, format }: Pick<OwnPart, "update" | "format">, inner: Y.Doc): boolean {
  try {
    if (format === "v1") Y.applyUpdate(inner, update, OPENED);
    else Y.applyUpdateV2(inner, update, OPENED, BoundedDecoderV2);
    return true;
  } catch {
    return false;
  }
}
