import { fromBase64url, toBase64url } from "../../base/base64url.ts";
import { concatBytes } from "../../base/bytes.ts";
import type { SessionId } from "../../base/ids.ts";
import { fail, ok, type Result } from "../../base/result.ts";
import { readVarint, writeVarint } from "../../base/varint.ts";
import { canonicalBytes, readCanonicalBytes } from "../canonical.ts";
import { SESSION_BYTES } from "./entryContext.ts";
import { type SnapshotHeads, snapshotHeadsSchema } from "./heads.ts";

/**
 * The whole inner document at one moment: how many sessions it covers, each as 16 bytes and the counter
 * up to which it is covered (ascending by session, so one map has one spelling), then length and
 * canonical JSON of the heads, then the state as one Yjs update in the V2 encoding.
 */
export interface Snapshot {
  readonly covers: ReadonlyMap<SessionId, number>;
  readonly heads: SnapshotHeads;
  /** Yjs V2. */
  readonly update: Uint8Array;
}

/** A session is born with each page load; a space that reaches this has begun a new generation long ago. */
export const COVERED_SESSIONS_MAX = 100_000;

export function writeSnapshot({ covers, heads, update }: Snapshot): Uint8Array {
  if (covers.size > COVERED_SESSIONS_MAX) throw new Error(`${covers.size} sessions are more than a reader takes`);
  const sessions = [...covers].toSorted(([left], [right]) => compareBytes(sessionBytes(left), sessionBytes(right)));
  const parts = sessions.map(([session, counter]) => concatBytes(sessionBytes(session), writeVarint(counter)));
  const headsBytes = canonicalBytes(heads);
  return concatBytes(writeVarint(parts.length), ...parts, writeVarint(headsBytes.length), headsBytes, update);
}

export function readSnapshot(plaintext: Uint8Array): Result<Snapshot, "snapshot-malformed"> {
  const count = readVarint(plaintext, 0);
  if (count === null || count.value > COVERED_SESSIONS_MAX) return fail("snapshot-malformed");
  const covers = new Map<SessionId, number>();
  let offset = count.next;
  let previous: Uint8Array | null = null;
  for (let i = 0; i < count.value; i++) {
    const session = plaintext.subarray(offset, offset + SESSION_BYTES);
    const counter = readVarint(plaintext, offset + SESSION_BYTES);
    if (counter === null || (previous !== null && compareBytes(previous, session) >= 0))
      return fail("snapshot-malformed");
    covers.set(toBase64url(session) as SessionId, counter.value);
    previous = session;
    offset = counter.next;
  }
  const length = readVarint(plaintext, offset);
  if (length === null || length.next + length.value > plaintext.length) return fail("snapshot-malformed");
  const end = length.next + length.value;
  const json = readCanonicalBytes(plaintext.subarray(length.next, end));
  const heads = snapshotHeadsSchema.safeParse(json.ok ? json.value : undefined);
  return heads.success
    ? ok({ covers, heads: heads.data, update: plaintext.subarray(end) })
    : fail("snapshot-malformed");
}

function sessionBytes(session: SessionId): Uint8Array {
  const bytes = fromBase64url(session, SESSION_BYTES);
  if (!bytes.ok) throw new Error("a session's name is 16 bytes in base64url");
  return bytes.value;
}

function compareBytes(left: Uint8Array, right: Uint8Array): number {
  for (let i = 0; i < left.length; i++) {
    const difference = (left[i] ?? 0) - (right[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
