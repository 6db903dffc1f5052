import type { Slot } from "../../../shared/base/ids.ts";
import type { Random } from "../../../shared/base/random.ts";

/**
 * The lowest bit of an inner client id is its author's slot: even for "a", odd for "b". A signed opener
 * whose slot and id disagree is refused, so nobody can claim an id of the other partner, whichever entry a
 * replica happens to read first.
 */
export function newInnerClient(slot: Slot, random: Random): number {
  return ((newOuterClient(random) & ~1) | (slot === "a" ? 0 : 1)) >>> 0;
}

/** Outer client ids say nothing; they come from the same source so that a seeded run can be repeated. */
export function newOuterClient(random: Random): number {
  const bytes = random.bytes(4);
  return new DataView(bytes.buffer, bytes.byteOffset, 4).getUint32(0);
}

export function slotOfClient(client: number): Slot {
  return client % 2 === 0 ? "a" : "b";
}
