import { concatBytes, equalBytes } from "../../base/bytes.ts";
import type { Slot, SpaceId } from "../../base/ids.ts";
import { lengthPrefixed } from "../../base/lengthPrefixed.ts";
import { LIMITS } from "../../base/limits.ts";
import type { Random } from "../../base/random.ts";
import { BOX_SEAL_BYTES, openWithBox, sealToBox } from "../boxSeal.ts";
import { type BoxKeys, boxKeysFromSecret, partnerKeysFromSecret } from "../keys/partnerKeys.ts";

/**
 * A new partner secret for the other devices of the same person, through the server. It goes to each device's
 * own key, because whatever all of them share is on the lost one too. Always as many places as a person has
 * devices at most, the free ones sealed to keys that nobody has: how many there are does not show, nor whose
 * a place is.
 */
export interface HandoverInfo {
  readonly space: SpaceId;
  readonly slot: Slot;
  /** The signing key that the new secret gives, which the log will name. */
  readonly signing: Uint8Array;
}

export async function sealHandover(
  secret: Uint8Array,
  boxes: readonly Uint8Array[],
  info: HandoverInfo,
  random: Random,
): Promise<Uint8Array> {
  const places = await Promise.all(
    Array.from({ length: LIMITS.handoverPlaces }, (_, i) => {
      const box = boxes[i];
      const nobodys = boxKeysFromSecret(random.bytes(32)).publicKey;
      return sealToBox(box === undefined ? random.bytes(32) : secret, box ?? nobodys, infoBytes(info));
    }),
  );
  return concatBytes(...places);
}

/**
 * The secret that a device's key opens and that gives the signing key which the space's log names: a place that
 * somebody else sealed to this device gives nothing.
 */
export async function openHandover(sealed: Uint8Array, box: BoxKeys, info: HandoverInfo): Promise<Uint8Array | null> {
  for (let at = 0; at + BOX_SEAL_BYTES <= sealed.length; at += BOX_SEAL_BYTES) {
    const secret = await openWithBox(sealed.subarray(at, at + BOX_SEAL_BYTES), box, infoBytes(info));
    if (secret !== null && equalBytes(partnerKeysFromSecret(secret).signing.publicKey, info.signing)) return secret;
  }
  return null;
}

function infoBytes({ space, slot, signing }: HandoverInfo): Uint8Array {
  return lengthPrefixed(["cg/v1/handover", space, slot, signing]);
}
