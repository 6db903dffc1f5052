import * as Y from "yjs";
import type { SessionId } from "../../../shared/base/ids.ts";
import { BoundedDecoderV2 } from "./boundedDecoder.ts";
import { judgeEntry, type Known } from "./judgeEntry.ts";
import { OPENED } from "./localChanges.ts";
import { type EntryRecord, markApplied } from "./seenSession.ts";

interface Book extends Known {
  claim(name: SessionId, upTo: number): void;
  refuse(record: EntryRecord): void;
}

/**
 * Applies what may be applied, in ONE inner transaction, and repeats while that makes more applicable. Each
 * session in its own order first, stopping at the first entry that must wait, for what follows it in one
 * session mostly waits for it too; then every entry once, since a deletion behind a hole need not wait; at
 * last with trust. Returns what was applied.
 */
export function applyWaiting(waiting: Set<EntryRecord>, book: Book): EntryRecord[] {
  const applied: EntryRecord[] = [];
  const attempt = (record: EntryRecord, trusting: boolean): boolean => {
    const verdict = judgeEntry(record, book, trusting);
    if (verdict === "wait") return false;
    waiting.delete(record);
    if (verdict === "refuse" || !applyChange(record, book.inner)) {
      book.refuse(record);
      return true;
    }
    markApplied(record, book);
    applied.push(record);
    return true;
  };
  const sweep = (): boolean => [...waiting].filter((record) => attempt(record, false)).length > 0;
  // One at a time: what it brings may let the others pass without trust.
  const trustOne = (): boolean => [...waiting].some((record) => attempt(record, true));
  // An empty transaction would still wake every listener of the editor.
  if (![...waiting].some((record) => judgeEntry(record, book, true) !== "wait")) return [];
  book.inner.transact(() => {
    let progress = true;
    while (progress) progress = roundRobin(waiting, attempt) || sweep() || trustOne();
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

/** A change that passed the judge leaves nothing pending; what does anyway is taken out again. */
function applyChange({ content }: EntryRecord, inner: Y.Doc): boolean {
  if (content === null) return false;
  const { update, format } = content.change;
  try {
    if (format === "v1") Y.applyUpdate(inner, update, OPENED);
    else Y.applyUpdateV2(inner, update, OPENED, BoundedDecoderV2);
  } catch {
    return false;
  } finally {
    inner.store.pendingStructs = null;
    inner.store.pendingDs = null;
  }
  return true;
}
