import * as z from "zod/mini";
import type { DeviceId } from "../../../shared/base/ids.ts";
import { LIMITS } from "../../../shared/base/limits.ts";
import { bytesField, timeField } from "../../../shared/wire/fields.ts";
import { keptInvitation } from "../keys/keptInvitation.ts";
import { passphraseField } from "../keys/passphrase.ts";

/**
 * What one person's own devices know of each other, and nobody else: one value, sealed as a whole. Loose on
 * purpose: a device with an older program carries on what a newer one wrote instead of throwing it away.
 * Whatever is added gets a default, so that every ring ever written still reads.
 */
const ringDevice = z.looseObject({
  name: z.string().check(z.maxLength(LIMITS.deviceNameCharacters)),
  since: timeField,
  /** X25519, of this device alone: new secrets of this person come to it, and not to a thief of the ring's key. */
  box: z._default(z.nullable(bytesField(32)), null),
});

export const ringSchema = z.looseObject({
  version: z.literal(1),
  /** By device id, for those that said something of themselves; which there are says the server. */
  devices: z._default(z.record(z.string(), ringDevice), {}),
  /** An invitation that is out, with the last epoch that lay under it: any device of the inviter can go on with it. */
  invitation: z._default(
    z.nullable(z.strictObject({ kept: keptInvitation, linkedEpoch: z.int().check(z.nonnegative()) })),
    null,
  ),
  /** Whether the 24 words are kept somewhere outside. */
  kit: z._default(z.enum(["not-yet", "kept", "never"]), "not-yet"),
  /** Whether the private document opens by the device alone; null until there ever was a passphrase. */
  passphrase: z._default(z.nullable(passphraseField), null),
});
export type Ring = z.infer<typeof ringSchema>;
export type RingDevice = z.infer<typeof ringDevice>;

export const EMPTY_RING: Ring = { version: 1, devices: {}, invitation: null, kit: "not-yet", passphrase: null };

export function withRingDevice(ring: Ring, device: DeviceId, change: Partial<RingDevice>, nowMs: number): Ring {
  const before = ring.devices[device] ?? { name: "", since: nowMs, box: null };
  return { ...ring, devices: { ...ring.devices, [device]: { ...before, ...change } } };
}

/** Gone devices keep no entry: neither a name nor a key of theirs has any use. */
export function withoutRingDevices(ring: Ring, gone: readonly DeviceId[]): Ring {
  const devices = Object.fromEntries(Object.entries(ring.devices).filter(([id]) => !gone.includes(id as DeviceId)));
  return { ...ring, devices };
}
