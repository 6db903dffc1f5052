import type { Slot } from "../../../../shared/base/ids.ts";
import type { SpaceState } from "../../../../shared/seal/log/spaceState.ts";

/**
 * Whether a device's key counted when something was signed. Not the hour decides but the place: a signature
 * says how much of the space log its writer had seen, and a key that was revoked within that had ended.
 * What was signed before stays signed. (Whoever has a lost device cannot go back behind the revocation:
 * what they seal is under an older space key than what came since, and is not counted.)
 */
export type KeyStanding = "good" | "unknown" | "revoked";

export function keyStanding(state: SpaceState, slot: Slot, spkiHash: string, seenN: number): KeyStanding {
  const key = state.partners[slot]?.pdfKeys.find((one) => one.spkiHash === spkiHash);
  if (key === undefined) return "unknown";
  return key.revokedAtN !== null && key.revokedAtN <= seenN ? "revoked" : "good";
}
