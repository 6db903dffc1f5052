import * as Y from "yjs";
import type { SessionId } from "../../../shared/base/ids.ts";
import type { SnapshotHeads } from "../../../shared/seal/entry/heads.ts";
import { COVERED_SESSIONS_MAX, readSnapshot, writeSnapshot } from "../../../shared/seal/entry/snapshot.ts";
import type { EntryBook } from "./entryBook.ts";
import { ENTRY_MAX_BYTES, type OwnSession, PART_BYTES, SEALED } from "./ownSession.ts";
import { readChange } from "./readChange.ts";
import { cover } from "./seenSession.ts";
import { splitStructs } from "./splitStructs.ts";

const TAIL_FLOOR_BYTES = 8 * 1024;
/** Somebody who makes sessions up must not make our snapshots large. */
const VOUCHED_MAX = 256;

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
 * Writes the whole inner document and deletes what that covers: as one entry, or as several where one would
 * be larger than a frame, each a transaction and so a frame of its own, with the deletions in the last.
 * Only what was applied is covered: an entry that did not open or waits in quarantine stays where it is.
 * Openers stay too: a partner who comes back with a long-open session could not be read without theirs.
 * What is written is read first as everybody else will read it; if that fails, nothing is written and nothing deleted.
 */
export function writeStateEntries(outer: Y.Doc, book: EntryBook, session: OwnSession, heads: SnapshotHeads): boolean {
  const covers = new Map<SessionId, number>();
  for (const { name, upTo, opener } of book.sessions.values()) {
    // A session without an opener may be anything that somebody claimed: a flood of them would make ours unreadable.
    if (opener !== null && upTo >= 0 && covers.size < COVERED_SESSIONS_MAX) covers.set(name, upTo);
  }
  for (const [name, upTo] of vouchedFor(book)) if (covers.size < COVERED_SESSIONS_MAX) covers.set(name, upTo);
  const plaintexts = stateUpdates(book.inner, 22 * covers.size).map((update) => {
    const plaintext = writeSnapshot({ covers, heads, update });
    return isReadable(plaintext) ? plaintext : null;
  });
  const covered = [...book.records].filter(
    ({ state, kind, counter, session: { name, upTo, opener } }) =>
      state === "applied" && kind !== "opener" && counter <= upTo && opener !== null && covers.has(name),
  );
  const readable = plaintexts.filter((plaintext) => plaintext !== null);
  if (readable.length < plaintexts.length) return false;
  readable.forEach((plaintext, i) => {
    outer.transact((transaction) => {
      session.append("snapshot", plaintext);
      if (i < readable.length - 1) return;
      for (const [name, upTo] of covers) {
        const seen = book.sessions.get(name);
        if (seen !== undefined && seen.opener !== null) cover(seen, upTo);
      }
      for (const { item } of covered) item.delete(transaction);
    }, SEALED);
  });
  return true;
}

/**
 * Openers that stay name sessions whose own opener somebody took away. Only snapshots still say that what these
 * wrote is here; whoever reads this one, and not the last, would miss it for ever.
 */
function vouchedFor(book: EntryBook): Map<SessionId, number> {
  const vouched = new Map<SessionId, number>();
  const openers = [...book.sessions.values()].flatMap(({ opener }) => opener ?? []);
  for (const name of openers.flatMap(({ heads }) => Object.keys(heads.sessions))) {
    // reason: of a name that is no session's no snapshot says anything.
    const upTo = book.claimed(name as SessionId);
    if (upTo !== undefined && vouched.size < VOUCHED_MAX) vouched.set(name as SessionId, upTo);
  }
  return vouched;
}

/** Each small enough for a frame together with `besideBytes`. */
function stateUpdates(inner: Y.Doc, besideBytes: number): Uint8Array[] {
  const update = Y.encodeStateAsUpdateV2(inner);
  if (update.length + besideBytes <= ENTRY_MAX_BYTES) return [update];
  const structs = [...inner.store.clients.values()].flat();
  return splitStructs(structs, Y.createDeleteSetFromStructStore(inner.store), "v2", PART_BYTES);
}

function isReadable(plaintext: Uint8Array): boolean {
  if (plaintext.length > ENTRY_MAX_BYTES) return false;
  const snapshot = readSnapshot(plaintext);
  return snapshot.ok && readChange(snapshot.value.update, "v2").ok;
}
