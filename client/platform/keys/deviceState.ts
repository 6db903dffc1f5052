import * as z from "zod/mini";
import { fromBase64url } from "../../../shared/base/base64url.ts";
import { bytesField, deviceIdField, slotField, spaceIdField, timeField } from "../../../shared/wire/fields.ts";
import { ownDeviceField } from "../../../shared/wire/http/devices.ts";
import { recordField } from "../../../shared/wire/http/recordsField.ts";
import { ringVersionField } from "../../../shared/wire/http/ring.ts";
import { ringSchema } from "../ring/ring.ts";
import { keptInvitation } from "./keptInvitation.ts";

/**
 * Everything a device must not lose, as one value that is written whole. Each secret is here before the
 * first message that depends on it leaves: whatever moment a tab dies at, the next start finds either
 * nothing done or enough to go on.
 */
const secretField = bytesField(32);

/**
 * New keys on their way: the next partner secret and whom they shut out. How far it has come is read from the
 * log, so that whatever a tab dies in, the next start goes on. `record` is there when the 24 words signed it:
 * they are nowhere afterwards, and it can only be sent again as it is.
 */
export const pendingRotation = z.strictObject({
  secret: secretField,
  revoke: z.array(deviceIdField).check(z.maxLength(64)),
  record: z.nullable(recordField),
});
export type PendingRotation = z.infer<typeof pendingRotation>;

export const keptRing = z.nullable(
  z.strictObject({ version: ringVersionField, partnerEpoch: z.int().check(z.nonnegative()), value: ringSchema }),
);

export const deviceState = z.strictObject({
  version: z.literal(1),
  space: spaceIdField,
  slot: slotField,
  /** The kit's 32 bytes, here until the person has confirmed that the 24 words are kept elsewhere. */
  kit: z.nullable(secretField),
  partnerSecret: secretField,
  partnerEpoch: z.int().check(z.nonnegative()),
  /** By epoch, only keys whose commitment in the log was checked. */
  spaceKeys: z.record(z.string(), secretField),
  /** Made, kept, and perhaps already announced: adopted or thrown away when the log is read next. */
  nextSpaceKey: z.nullable(z.strictObject({ epoch: z.int(), key: secretField })),
  /**
   * "local": the server knows nothing of it. "joining": the join was sent and no answer came back.
   * "registered": the server has given this device a credential.
   */
  standing: z.enum(["local", "joining", "registered"]),
  /** Repeats a create or a join whose answer was lost, for this device only. */
  attempt: secretField,
  /** Whether the person has something worth keeping on the server already. */
  wantsServer: z.boolean(),
  /** What this server asks of whoever makes a space on it; let go once the space is made. */
  creationToken: z.optional(z.string().check(z.maxLength(256))),
  joining: z.nullable(
    z.strictObject({
      token: bytesField(16),
      key: secretField,
      expiresAt: timeField,
      record: recordField,
      hello: z.string(),
    }),
  ),
  invitation: z.nullable(keptInvitation),
  /** The latest epoch whose key was ever wrapped under a link: the end of the invitation ends it too. */
  linkedEpoch: z.nullable(z.int().check(z.nonnegative())),
  /**
   * The space that this person had begun alone before joining another's, as text: its private words come
   * along. Kept until they are in the new private document and the server has them; if the join is refused
   * for good, everything goes back to it.
   */
  setAside: z.nullable(z.string()),
  /** From the greeting under the link; the signed record in the shared document comes before it. */
  partnerName: z.nullable(z.string()),
  /** This person had their own things deleted on the server, or asked for it and has no answer yet. */
  left: z.optional(z.enum(["asked", "done"])),
  /** What my own devices share, as it was last read or written; null before it ever was. */
  ring: z._default(keptRing, null),
  /** My own devices as the server last named them, and which of them is this one. */
  ownDevices: z._default(z.array(ownDeviceField), []),
  thisDevice: z._default(z.nullable(deviceIdField), null),
  /** By partner epoch: what the private rooms and copies of before lie under. */
  pastSecrets: z._default(z.record(z.string(), secretField), {}),
  /** X25519, this device's alone, made when it first says who it is: new keys are handed over to it. */
  deviceBox: z._default(z.nullable(secretField), null),
  /** The keys that my other devices showed first; one that changes later is handed nothing. */
  knownBoxes: z._default(z.record(z.string(), bytesField(32)), {}),
  rotation: z._default(z.nullable(pendingRotation), null),
  /** The last epoch that this device began: it brings the text along without waiting for a first word. */
  begunEpoch: z._default(z.nullable(z.int().check(z.nonnegative())), null),
});
export type DeviceState = z.infer<typeof deviceState>;

/** The pinned log, as it was signed. */
export const keptLog = z.array(recordField);

/** For fields that a schema has measured already. */
export function bytesOf(field: string): Uint8Array {
  const bytes = fromBase64url(field);
  if (!bytes.ok) throw new Error("a parsed field is base64url");
  return bytes.value;
}
