import { equalBytes } from "../../../shared/base/bytes.ts";
import type { Slot, SpaceId } from "../../../shared/base/ids.ts";
import { fail, ok } from "../../../shared/base/result.ts";
import type { RingStore, StoredRing } from "../ringStore.ts";

/** One sealed ring per person, by version: of two devices that write at once the second reads first. */
export function createMemoryRings(): RingStore & { deleteRings(space: SpaceId, slot?: Slot): void } {
  const rings = new Map<string, StoredRing>();
  const placeOf = (space: SpaceId, slot: Slot): string => `${space}/${slot}`;

  return {
    readRing: async (space, slot) => rings.get(placeOf(space, slot)) ?? null,
    writeRing: async ({ space, slot, version, sealed }) => {
      const there = rings.get(placeOf(space, slot));
      if (there?.version === version && equalBytes(there.sealed, sealed)) return ok({ isNew: false });
      if (version !== (there?.version ?? 0) + 1) return fail("ring-conflict");
      rings.set(placeOf(space, slot), { version, sealed });
      return ok({ isNew: true });
    },
    deleteRings(space, slot) {
      for (const one of slot === undefined ? (["a", "b"] as const) : [slot]) rings.delete(placeOf(space, one));
    },
  };
}
