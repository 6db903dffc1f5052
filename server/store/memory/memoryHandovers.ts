import type { Slot, SpaceId } from "../../../shared/base/ids.ts";
import { ok } from "../../../shared/base/result.ts";
import type { Handover, HandoverStore } from "../handoverStore.ts";

/**
 * What one device sealed for the others of its person. Only the newest few are kept: a device that missed more comes
 * back in another way.
 */
export function createMemoryHandovers(): HandoverStore & { deleteHandovers(space: SpaceId, slot?: Slot): void } {
  let kept: readonly Handover[] = [];
  const isOf = (one: Handover, space: SpaceId, slot?: Slot): boolean =>
    one.space === space && (slot === undefined || one.slot === slot);

  return {
    async putHandover(next, keptAtMost) {
      const others = kept.filter((one) => !isOf(one, next.space, next.slot));
      const own = kept.filter((one) => isOf(one, next.space, next.slot) && one.key !== next.key);
      kept = [...others, ...[...own, next].slice(-keptAtMost)];
      return ok(undefined);
    },
    findHandover: async (space, slot, key) =>
      kept.find((one) => isOf(one, space, slot) && one.key === key)?.sealed ?? null,
    deleteHandovers(space, slot) {
      kept = kept.filter((one) => !isOf(one, space, slot));
    },
  };
}
