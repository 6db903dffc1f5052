import * as z from "zod/mini";
import { fromBase64url } from "../../../shared/base/base64url.ts";
import { bytesField, slotField, spaceIdField, timeField } from "../../../shared/wire/fields.ts";
import { recordField } from "../../../shared/wire/http/recordsField.ts";

/**
 * Everything a device must not lose, as one value that is written whole. Each secret is here before the
 * first message that depends on it leaves: whatever moment a tab dies at, the next start finds either
 * nothing done or enough to go on.
 */
const secretField = bytesField(32);

/** An invitation of mine. Its token and key are erased when it ends; the state stays to be told. */
export const keptInvitation = z.strictObject({
  tokenHash: bytesField(32),
  link: z.nullable(z.strictObject({ token: bytesField(16), key: secretField })),
  expiresAt: timeField,
  state: z.enum(["open", "used", "expired", "withdrawn", "burned"]),
});
export type KeptInvitation = z.infer<typeof keptInvitation>;

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
