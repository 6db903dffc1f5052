import { concatBytes } from "../../base/bytes.ts";
import { fail, ok, type Result } from "../../base/result.ts";
import { readVarint, writeVarint } from "../../base/varint.ts";
import { canonicalBytes, readCanonicalBytes } from "../canonical.ts";
import { type SnapshotHeads, snapshotHeadsSchema } from "./heads.ts";
import { readSessionCounters, type SessionCounters, writeSessionCounters } from "./sessionCounters.ts";

/**
 * The whole inner document at one moment: how many sessions it covers, each as 16 bytes and the counter
 * up to which it is covered (ascending by session, so one map has one spelling), then length and
 * canonical JSON of the heads, then the state as one Yjs update in the V2 encoding.
 */
export interface Snapshot {
  readonly covers: SessionCounters;
  readonly heads: SnapshotHeads;
  /** Yjs V2. */
  readonly update: Uint8Array;
}

/** A session is born with each page load; a space that reaches this has begun a new generation long ago. */
export const COVERED_SESSIONS_MAX = 100_000;

export function writeSnapshot({ covers, heads, update }: Snapshot): Uint8Array {
  if (covers.size > COVERED_SESSIONS_MAX) throw new Error(`${covers.size} sessions are more than a reader takes`);
  const headsBytes = canonicalBytes(heads);
  return concatBytes(writeSessionCounters(covers), writeVarint(headsBytes.length), headsBytes, update);
}

export function readSnapshot(plaintext: Uint8Array): Result<Snapshot, "snapshot-malformed"> {
  const covers = readSessionCounters(plaintext, 0, COVERED_SESSIONS_MAX);
  const length = covers && readVarint(plaintext, covers.next);
  if (covers === null || length === null || length.next + length.value > plaintext.length)
    return fail("snapshot-malformed");
  const end = length.next + length.value;
  const json = readCanonicalBytes(plaintext.subarray(length.next, end));
  const heads = snapshotHeadsSchema.safeParse(json.ok ? json.value : undefined);
  return heads.success
    ? ok({ covers: covers.counters, heads: heads.data, update: plaintext.subarray(end) })
    : fail("snapshot-malformed");
}
