import type { Slot } from "../base/ids.ts";
import type { VersionState } from "./signingState.ts";

type Signatures = Pick<VersionState, "signed" | "unchecked">;

/** Put their name to it, as far as this device can tell: a signature that it cannot check is one all the same. */
export function hasSigned({ signed, unchecked }: Signatures, slot: Slot): boolean {
  return signed[slot] !== null || unchecked.includes(slot);
}

/** Then either takes it back when they like, also on a device whose program is too old to say that both signed. */
export function haveBothSigned(signatures: Signatures): boolean {
  return hasSigned(signatures, "a") && hasSigned(signatures, "b");
}
