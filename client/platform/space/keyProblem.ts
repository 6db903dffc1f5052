import { firstEpochTogether } from "./firstEpochTogether.ts";
import type { Held } from "./held.ts";

/**
 * The newest epoch granted this person a key that is not the promised one. Before both were together nothing
 * lies under it; afterwards the room before it is still here to be read.
 */
export function keyProblem({ device, log: { state } }: Held): "key-not-matching" | "shared-key-missing" | null {
  const { slot, spaceKeys } = device;
  const isGranted = state.epochs[state.epoch]?.grants[slot] != null;
  if (!isGranted || spaceKeys[String(state.epoch)] !== undefined) return null;
  const since = firstEpochTogether(state);
  return Object.keys(spaceKeys).some((epoch) => Number(epoch) >= since) ? "shared-key-missing" : "key-not-matching";
}
