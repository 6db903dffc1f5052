import { sha256 } from "@noble/hashes/sha2.js";
import { concatBytes, u32, u64 } from "../../base/bytes.ts";
import { lengthPrefixed } from "../../base/lengthPrefixed.ts";
import { fail, ok, type Result } from "../../base/result.ts";
import type { Room } from "../../base/room.ts";
import { sign } from "../sign.ts";
import { verifySignature } from "../verifySignature.ts";
import { type CounterRange, readRanges, rangesOf, writeRanges } from "./counterRanges.ts";

/**
 * One signature over entries of its own session: [ranges of counters][64-byte signature]. The shared key
 * proves no authorship; a checkpoint does, for the entries that it names, without a signature on each. An
 * entry that a fold replaced cannot be checked any more, but the fold is an entry too and a later
 * checkpoint names it.
 */
export interface Checkpoint {
  readonly ranges: readonly CounterRange[];
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

export function writeCheckpoint(
  place: CheckpointPlace,
  entries: readonly CheckpointedEntry[],
  secretKey: Uint8Array,
): Uint8Array {
  const signature = sign("cg/v1/checkpoint", signedFields(place, entries), secretKey);
  return concatBytes(writeRanges(rangesOf(entries.map(({ counter }) => counter))), signature);
}

export function readCheckpoint(plaintext: Uint8Array): Result<Checkpoint, "checkpoint-malformed"> {
  const read = readRanges(plaintext, 0);
  if (read === null || read.ranges.length === 0 || plaintext.length !== read.next + 64)
    return fail("checkpoint-malformed");
  return ok({ ranges: read.ranges, signature: plaintext.subarray(read.next) });
}

/** True when `entries` are exactly those that the checkpoint names and `signer` signed them. */
export function provesEntries(
  place: CheckpointPlace,
  checkpoint: Checkpoint,
  entries: readonly CheckpointedEntry[],
  signer: Uint8Array,
): boolean {
  return verifySignature("cg/v1/checkpoint", signedFields(place, entries), checkpoint.signature, signer);
}

function signedFields(
  { room, session }: CheckpointPlace,
  entries: readonly CheckpointedEntry[],
): (string | Uint8Array)[] {
  const ordered = entries.toSorted((left, right) => left.counter - right.counter);
  const list = ordered.flatMap(({ counter, entry }) => [u64(counter), sha256(entry)]);
  return [room.space, room.document, u32(room.epoch), u32(room.generation), session, sha256(lengthPrefixed(list))];
}
