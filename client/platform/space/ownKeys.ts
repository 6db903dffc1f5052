import { equalBytes } from "../../../shared/base/bytes.ts";
import type { Room } from "../../../shared/base/room.ts";
import { type PartnerKeys, partnerKeysFromSecret } from "../../../shared/seal/keys/partnerKeys.ts";
import type { SigningKeys } from "../../../shared/seal/keys/signingKeys.ts";
import { signersOfRoom } from "../../../shared/seal/log/signersOf.ts";
import { bytesOf } from "../keys/deviceState.ts";
import { privateKeysOf } from "../keys/passphrase.ts";
import { type Held, withDevice } from "./held.ts";

/**
 * A person's own keys by partner epoch. Those that were replaced stay here as long as there is anything under
 * them: private rooms that were left, and the daily copies of before.
 */
export function partnerKeysIn({ device, identity }: Held, partnerEpoch: number): PartnerKeys | null {
  if (partnerEpoch === device.partnerEpoch) return identity.partner;
  const secret = device.pastSecrets[String(partnerEpoch)];
  return secret === undefined ? null : partnerKeysFromSecret(bytesOf(secret));
}

/**
 * What this person's private rooms of one partner epoch may lie under, the newest first; none when it never was on
 * this device, and none while the passphrase is asked for.
 */
export function privateKeysIn(held: Held, partnerEpoch: number): readonly Uint8Array[] {
  const keys = partnerKeysIn(held, partnerEpoch);
  const { passphrase } = held.identity;
  return keys === null || passphrase === null ? [] : privateKeysOf(keys.privateShare, passphrase);
}

/** The newest of this person's signing keys that speaks in a room: a new one says nothing in the rooms of before. */
export function signingIn(held: Held, room: Room): SigningKeys {
  const { device, identity, log } = held;
  const allowed = signersOfRoom(log.state, device.slot, room);
  const speaks = ({ publicKey }: SigningKeys): boolean => allowed.some((signer) => equalBytes(signer, publicKey));
  if (speaks(identity.partner.signing)) return identity.partner.signing;
  const epochs = Object.keys(device.pastSecrets).map(Number);
  for (const epoch of epochs.toSorted((left, right) => right - left)) {
    const keys = partnerKeysIn(held, epoch);
    if (keys !== null && speaks(keys.signing)) return keys.signing;
  }
  return identity.partner.signing;
}

/** The log names the signing key that this device has: no other device of this person made new ones. */
export function hasCurrentKeys({ device, identity, log }: Held): boolean {
  const me = log.state.partners[device.slot];
  return me === null || equalBytes(me.signing, identity.partner.signing.publicKey);
}

/** A device goes on with a newer secret of its person; whatever it had before can still be read. */
export function takenUp(held: Held, secret: string, partnerEpoch: number): Held {
  const { device } = held;
  const pastSecrets = { ...device.pastSecrets, [String(device.partnerEpoch)]: device.partnerSecret };
  return withDevice(held, { partnerSecret: secret, partnerEpoch, pastSecrets });
}
