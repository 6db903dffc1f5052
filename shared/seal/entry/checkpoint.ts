import { sha256 } from "@noble/hashes/sha2.js";
import { concatBytes, u32, u64 } from "../../base/bytes.ts";
import { lengthPrefixed } from "../../base/lengthPrefixed.ts";
import { fail, ok, type Result } from "../../base/result.ts";
import type { Room } from "../../base/room.ts";
import { sign } from "../sign.ts";
import { verifySignature } from "../verifySignature.ts";
import { type CounterRange, readRanges, rangesOf, writeRanges } from "./counterRanges.ts";
import { readSessionCounters, type SessionCounters, writeSessionCounters } from "./sessionCounters.ts";

/**
 * One signature over entries of its own session: [ranges of counters][64-byte signature]. The shared key
 * proves no authorship; a checkpoint does, for the entries that it names, without a signature on each. An
 * entry that a fold replaced cannot be checked any more, but the fold is an entry too and a later
 * checkpoint names it. Between ranges and signature it may say how far its author had other sessions when
 * they last wrote; where there is nothing to say nothing stands there, as on the first day.
 */
export interface Checkpoint {
  readonly ranges: readonly CounterRange[];
  readonly seen: SessionCounters;
  readonly signature: Uint8Array;
}

export interface CheckpointedEntry {
  readonly counter: number;
  /** As it stands in the array, sealed. */
  readonly entry: Uint8Array;
}

interface CheckpointPlace {
  readonly room: Room;
  readonly session: Uint8Array;
}

/** Whoever has more to say says the rest with the next one. */
export const SEEN_SESSIONS_MAX = 64;
const SIGNATURE_BYTES = 64;
const NOTHING_SEEN: SessionCounters = new Map();

export function writeCheckpoint(
  place: CheckpointPlace,
  entries: readonly CheckpointedEntry[],
  secretKey: Uint8Array,
  seen: SessionCounters = NOTHING_SEEN,
): Uint8Array {
  if (seen.size > SEEN_SESSIONS_MAX) throw new Error(`${seen.size} sessions are more than a reader takes`);
  const signature = sign("cg/v1/checkpoint", signedFields(place, entries, seen), secretKey);
  return concatBytes(writeRanges(rangesOf(entries.map(({ counter }) => counter))), seenBytes(seen), signature);
}

export function readCheckpoint(plaintext: Uint8Array): Result<Checkpoint, "checkpoint-malformed"> {
  const read = readRanges(plaintext, 0);
  if (read === null || read.ranges.length === 0) return fail("checkpoint-malformed");
  const saysNothing = plaintext.length === read.next + SIGNATURE_BYTES;
  const seen = saysNothing
    ? { counters: NOTHING_SEEN, next: read.next }
    : readSessionCounters(plaintext, read.next, SEEN_SESSIONS_MAX);
  if (seen === null || plaintext.length !== seen.next + SIGNATURE_BYTES) return fail("checkpoint-malformed");
  return ok({ ranges: read.ranges, seen: seen.counters, signature: plaintext.subarray(seen.next) });
}

/** True when `entries` are exactly those that the checkpoint names and `signer` signed them. */
export function provesEntries(
  place: CheckpointPlace,
  checkpoint: Checkpoint,
  entries: readonly CheckpointedEntry[],
  signer: Uint8Array,
): boolean {
  const fields = signedFields(place, entries, checkpoint.seen);
  return verifySignature("cg/v1/checkpoint", fields, checkpoint.signature, signer);
}

function seenBytes(seen: SessionCounters): Uint8Array {
  return seen.size === 0 ? new Uint8Array() : writeSessionCounters(seen);
}

function signedFields(
  { room, session }: CheckpointPlace,
  entries: readonly CheckpointedEntry[],
  seen: SessionCounters,
): (string | Uint8Array)[] {
  const ordered = entries.toSorted((left, right) => left.counter - right.counter);
  const list = ordered.flatMap(({ counter, entry }) => [u64(counter), sha256(entry)]);
  const entriesHash = sha256(lengthPrefixed(list));
  const fields = [room.space, room.document, u32(room.epoch), u32(room.generation), session, entriesHash];
  return seen.size === 0 ? fields : [...fields, seenBytes(seen)];
}
