import type { SpaceState } from "../../../shared/seal/log/spaceState.ts";

/** The first epoch whose key was under no link; before it nothing was ever written in the shared room. */
export function firstEpochTogether({ epochs }: SpaceState): number {
  return epochs.find(({ reason }) => reason === "joined")?.epoch ?? Infinity;
}
