import { LIMITS } from "../base/limits.ts";
import { fail, ok, type Result } from "../base/result.ts";
import { readVarint } from "../base/varint.ts";

/**
 * The outside of a sealed entry, all that anybody without the key can say about it:
 *
 *     [version << 4 | kind : 1][counter : varint, shortest form][ciphertext ‖ tag : 48 or more]
 *
 * The session is the name of the root array that holds the entry, so it is not repeated here. An entry is
 * at least one padding block of 32 bytes and a tag of 16, at most one sync frame.
 */
export const ENTRY_VERSION = 1;

/** The numbers are on disk: append, never renumber. */
export const KIND_NUMBERS = { opener: 1, update: 2, fold: 3, snapshot: 4, checkpoint: 5, awareness: 6 } as const;

export type EntryKind = keyof typeof KIND_NUMBERS;
/** Awareness is sealed alike, with a random nonce, and never stored (see `awareness.ts`). */
export type StoredKind = Exclude<EntryKind, "awareness">;

export interface Envelope {
  readonly version: typeof ENTRY_VERSION;
  readonly kind: StoredKind;
  readonly counter: number;
  /** A view into the entry, tag included. */
  readonly ciphertext: Uint8Array;
}

const MIN_CIPHERTEXT_BYTES = 32 + 16;

const STORED_KINDS: readonly (StoredKind | undefined)[] = [
  undefined,
  "opener",
  "update",
  "fold",
  "snapshot",
  "checkpoint",
];

export function firstByte(kind: EntryKind): number {
  return (ENTRY_VERSION << 4) | KIND_NUMBERS[kind];
}

export function readEnvelope(entry: Uint8Array): Result<Envelope, "entry-malformed"> {
  const first = entry[0] ?? 0;
  const kind = STORED_KINDS[first & 0x0f];
  const counter = readVarint(entry, 1);
  if (first >> 4 !== ENTRY_VERSION || kind === undefined || counter === null) return fail("entry-malformed");
  const ciphertext = entry.subarray(counter.next);
  if (ciphertext.length < MIN_CIPHERTEXT_BYTES || entry.length > LIMITS.syncFrameBytes) return fail("entry-malformed");
  return ok({ version: ENTRY_VERSION, kind, counter: counter.value, ciphertext });
}
