import type { Slot, SpaceId } from "../../shared/base/ids.ts";
import type { Written } from "./written.ts";

/** The rings' part of the port: one opaque value per person, which the next one overwrites. */
export interface StoredRing {
  readonly version: number;
  readonly sealed: Uint8Array;
}

export interface NextRing extends StoredRing {
  readonly space: SpaceId;
  readonly slot: Slot;
}

export interface RingStore {
  /** Null before the first write. */
  readRing(space: SpaceId, slot: Slot): Promise<StoredRing | null>;
  /**
   * Compare and set: the version is exactly one more than what is there. The very same bytes at the version
   * that is there are no conflict, and change nothing: the answer says whether this was new.
   */
  writeRing(next: NextRing): Written<{ readonly isNew: boolean }, "ring-conflict">;
}
