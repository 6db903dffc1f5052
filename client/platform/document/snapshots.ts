import * as Y from "yjs";
import type { SessionId } from "../../../shared/base/ids.ts";
import { LIMITS } from "../../../shared/base/limits.ts";
import type { SnapshotHeads } from "../../../shared/seal/entry/heads.ts";
import { writeSnapshot } from "../../../shared/seal/entry/snapshot.ts";
import type { EntryBook } from "./entryBook.ts";
import { type OwnSession, SEALED } from "./ownSession.ts";
import { cover, type EntryRecord } from "./seenSession.ts";

const TAIL_FLOOR_BYTES = 8 * 1024;
/** A snapshot is one sync frame; above this it would be refused, and folds alone keep the log short. */
const SNAPSHOT_MAX_BYTES = LIMITS.syncFrameBytes * 0.9;

/** True when what follows the last snapshot outweighs it: each byte is then rewritten once on average. */
export function snapshotIsDue(book: EntryBook): boolean {
  let tail = 0;
  let last = 0;
  for (const { kind, state, bytes } of book.records) {
    if (state !== "applied" || kind === "opener") continue;
    if (kind === "snapshot") last = Math.max(last, bytes);
    else tail += bytes;
  }
  return tail > Math.max(TAIL_FLOOR_BYTES, last);
}

/**
 * Writes the whole inner document as one entry and deletes what it covers, in one outer transaction.
 * Only what was applied is covered: an entry that did not open or waits in quarantine stays where it is.
 * Openers stay too: a partner who comes back with a long-open session could not be read without theirs.
 */
export function writeSnapshotEntry(
  outer: Y.Doc,
  book: EntryBook,
  session: OwnSession,
  heads: SnapshotHeads,
): EntryRecord | null {
  const update = Y.encodeStateAsUpdateV2(book.inner);
  if (update.length > SNAPSHOT_MAX_BYTES) return null;
  const covers = new Map<SessionId, number>();
  for (const { name, upTo } of book.sessions.values()) if (upTo >= 0) covers.set(name, upTo);
  const isCovered = ({ state, kind, counter, session: { upTo } }: EntryRecord) =>
    state === "applied" && kind !== "opener" && counter <= upTo;
  const covered = [...book.records].filter(isCovered);
  return outer.transact((transaction) => {
    const record = session.append("snapshot", writeSnapshot({ covers, heads, update }));
    for (const [name, upTo] of covers) {
      const seen = book.session(name);
      if (seen !== null) cover(seen, upTo);
    }
    for (const { item } of covered) item.delete(transaction);
    return record;
  }, SEALED);
}
