import { type KitKeys, rootKeysFromKit } from "../../../shared/seal/keys/kitKeys.ts";
import { type PartnerKeys, partnerKeysFromSecret } from "../../../shared/seal/keys/partnerKeys.ts";
import { bytesOf, type DeviceState } from "./deviceState.ts";
import { type OpenedPassphrase, openPassphrase } from "./passphrase.ts";

/** The keys a person acts with, derived and never stored: dropping this object is what locking means. */
export interface Identity {
  readonly partner: PartnerKeys;
  /** What was typed on this device, stretched; it is in memory alone, and opens only what it is the right one for. */
  readonly stretched: Uint8Array | null;
  /** Null while the passphrase is asked for: then no private document opens, and nothing is written into one. */
  readonly passphrase: OpenedPassphrase | null;
  /** Null once the kit was moved off this device. */
  readonly kit: KitKeys | null;
}

export function identityOf(device: DeviceState, stretched: Uint8Array | null = null): Identity {
  return {
    partner: partnerKeysFromSecret(bytesOf(device.partnerSecret)),
    stretched,
    passphrase: openPassphrase(device.ring?.value.passphrase ?? null, stretched),
    kit: device.kit === null ? null : rootKeysFromKit(bytesOf(device.kit)),
  };
}
