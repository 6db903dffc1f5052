import { type KitKeys, rootKeysFromKit } from "../../../shared/seal/keys/kitKeys.ts";
import { type PartnerKeys, partnerKeysFromSecret } from "../../../shared/seal/keys/partnerKeys.ts";
import { privateKeyFrom } from "../../../shared/seal/keys/privateKey.ts";
import { bytesOf, type DeviceState } from "./deviceState.ts";

/** The keys a person acts with, derived and never stored: dropping this object is what locking means. */
export interface Identity {
  readonly partner: PartnerKeys;
  readonly privateKey: Uint8Array;
  /** Null once the kit was moved off this device. */
  readonly kit: KitKeys | null;
}

export function identityOf(device: DeviceState): Identity {
  const partner = partnerKeysFromSecret(bytesOf(device.partnerSecret));
  return {
    partner,
    privateKey: privateKeyFrom(partner.privateShare),
    kit: device.kit === null ? null : rootKeysFromKit(bytesOf(device.kit)),
  };
}
