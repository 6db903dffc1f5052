import { concatBytes, u32 } from "../base/bytes.ts";
import type { Slot, SpaceId } from "../base/ids.ts";
import type { Random } from "../base/random.ts";
import { fail, ok, type Result } from "../base/result.ts";
import { unpad } from "./entry/padding.ts";
import { unwrap, wrap, type Wrapping } from "./wrap.ts";

/**
 * What one person's devices share among themselves, as the server keeps it: partner epoch u32 ‖ wrapped value.
 * Whoever holds that epoch's secret opens it and nobody else, the partner among them. The whole is always a
 * multiple of one bucket, so that a name more or a passphrase set changes no size; the version in the
 * additional data keeps an older ring from being served as a newer one.
 */
export interface RingPlace {
  readonly space: SpaceId;
  readonly slot: Slot;
  readonly partnerEpoch: number;
  /** Counts the writes, from 1. */
  readonly version: number;
}

export const RING_BUCKET_BYTES = 4096;
const EPOCH_BYTES = 4;
/** Epoch, nonce and tag. */
const OVERHEAD_BYTES = EPOCH_BYTES + 24 + 16;

export function sealRing(ringWrapKey: Uint8Array, place: RingPlace, value: Uint8Array, random: Random): Uint8Array {
  const buckets = Math.ceil((value.length + 1 + OVERHEAD_BYTES) / RING_BUCKET_BYTES);
  const padded = new Uint8Array(buckets * RING_BUCKET_BYTES - OVERHEAD_BYTES);
  padded.set(value);
  padded[value.length] = 0x80;
  return concatBytes(u32(place.partnerEpoch), wrap(wrappingOf(ringWrapKey, place), padded, random));
}

/** Under which of a person's secrets it lies: after a rotation the last one's ring is there to be taken over. */
export function ringEpochOf(sealed: Uint8Array): number | null {
  if (sealed.length < RING_BUCKET_BYTES) return null;
  return new DataView(sealed.buffer, sealed.byteOffset).getUint32(0);
}

export function openRing(
  ringWrapKey: Uint8Array,
  place: RingPlace,
  sealed: Uint8Array,
): Result<Uint8Array, "ring-not-opened"> {
  const opened = unwrap(wrappingOf(ringWrapKey, place), sealed.subarray(EPOCH_BYTES));
  const value = opened.ok ? unpad(opened.value) : null;
  return value === null ? fail("ring-not-opened") : ok(value);
}

function wrappingOf(key: Uint8Array, { space, slot, partnerEpoch, version }: RingPlace): Wrapping {
  return { key, label: "cg/v1/ring", context: [space, slot, u32(partnerEpoch), u32(version)] };
}
