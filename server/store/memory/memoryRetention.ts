import type { Slot, SpaceId } from "../../../shared/base/ids.ts";
import { LIMITS } from "../../../shared/base/limits.ts";

/** The memory store's calendar of looks, who left, and the names that stay taken; see `retentionStore.ts`. */
export interface MemoryRetention {
  readonly looks: Map<SpaceId, number>;
  readonly left: Map<SpaceId, Set<Slot>>;
  readonly ended: Set<SpaceId>;
}

export function createMemoryRetention(): MemoryRetention {
  return { looks: new Map(), left: new Map(), ended: new Set() };
}

/** The earlier of two looks stands. */
export function bookLook({ looks }: MemoryRetention, space: SpaceId, atMs: number): void {
  looks.set(space, Math.min(looks.get(space) ?? Infinity, atMs));
}

/** After an append: the earliest that anything it ends could be due. */
export function bookAfterAppend(retention: MemoryRetention, space: SpaceId, nowMs: number): void {
  bookLook(retention, space, nowMs + LIMITS.closedSpaceReadableMs);
}
