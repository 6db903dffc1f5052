import { fromBase64url } from "../../base/base64url.ts";
import { u32 } from "../../base/bytes.ts";
import type { DeviceId, Slot, SpaceId } from "../../base/ids.ts";
import type { Field } from "../../base/lengthPrefixed.ts";
import type { SigningLabel } from "../signedMessage.ts";
import { verifySignature } from "../verifySignature.ts";
import type { SpaceState } from "./spaceState.ts";

/**
 * Letting a device of one's own in, signing one out, and writing what they share: signed by the person, because a
 * stolen cookie must be able to do none of it. No record of the log: the partner reads the log, and my devices are not theirs to count.
 */
export interface OwnDeviceRequest {
  readonly label: SigningLabel;
  readonly fields: readonly Field[];
}

/** `sealed` is bound by its hash, so that nobody puts other bytes in its place. */
export function giftRequest(owner: Owner, link: string, sealedHash: Uint8Array): OwnDeviceRequest {
  return { label: "cg/v1/device-link/give", fields: [owner.space, owner.slot, link, sealedHash] };
}

export function signOutRequest(owner: Owner, device: DeviceId): OwnDeviceRequest {
  return { label: "cg/v1/device-sign-out", fields: [owner.space, owner.slot, device] };
}

export function ringRequest(owner: Owner, version: number, sealedHash: Uint8Array): OwnDeviceRequest {
  return { label: "cg/v1/ring/write", fields: [owner.space, owner.slot, u32(version), sealedHash] };
}

/** Only the newest keys count: a thief of yesterday's device lets nobody in. */
export function isOwnDeviceSigned(
  state: SpaceState,
  slot: Slot,
  { label, fields }: OwnDeviceRequest,
  signature: string,
): boolean {
  const bytes = fromBase64url(signature, 64);
  const signer = state.partners[slot]?.signing;
  return bytes.ok && signer !== undefined && verifySignature(label, fields, bytes.value, signer);
}

interface Owner {
  readonly space: SpaceId;
  readonly slot: Slot;
}
