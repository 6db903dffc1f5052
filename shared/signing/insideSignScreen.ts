import { otherSlot, type Slot, type VersionId } from "../base/ids.ts";
import { hasSigned } from "./hasSigned.ts";
import type { SigningState } from "./signingState.ts";

/** Only inside the sign screen of a proposal, where it is part of what one decides about, and never as a reminder. */
export function insideSignScreen(
  state: SigningState,
  version: VersionId,
  slot: Slot,
): { readonly otherSigned: boolean } {
  const found = state.versions.find(({ page }) => page.version === version);
  return { otherSigned: found?.standing.kind === "proposed" && hasSigned(found, otherSlot(slot)) };
}
