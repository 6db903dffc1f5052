import { type Heads, NO_HEADS, type SnapshotHeads } from "../../../shared/seal/entry/heads.ts";
import type { EntryBook } from "./entryBook.ts";
import type { SeenSession } from "./seenSession.ts";

/** More living sessions than two people ever have; the reader's limit is far above. */
const OPENER_SESSIONS_MAX = 256;

/** Sessions that a snapshot covers in full are told by it; only the living ones are told again. */
export function livingSessions(book: EntryBook): SeenSession[] {
  return [...book.sessions.values()].filter(({ opener, upTo, covered }) => opener !== null && upTo > covered);
}

export function openerHeads(book: EntryBook, heads: SnapshotHeads): Heads {
  const sessions: Record<string, number> = {};
  // The latest: somebody who opens thousands of sessions must not make our openers unreadable, nor large.
  for (const { name, upTo } of livingSessions(book).slice(-OPENER_SESSIONS_MAX)) sessions[name] = upTo;
  return { ...NO_HEADS, ...heads, sessions };
}
