import type { Slot, SpaceId } from "../../shared/base/ids.ts";
import type { Written } from "./written.ts";

/** The handovers' part of the port: new keys that one device of a person leaves for their others, sealed. */
export interface Handover {
  readonly space: SpaceId;
  readonly slot: Slot;
  /** The signing key that they give, base64url: what the others look for. */
  readonly key: string;
  readonly sealed: Uint8Array;
}

export interface HandoverStore {
  /** Once more under the same key takes the first one's place; the oldest of a person's makes room. */
  putHandover(handover: Handover, keptAtMost: number): Written<void>;
  findHandover(space: SpaceId, slot: Slot, key: string): Promise<Uint8Array | null>;
}
