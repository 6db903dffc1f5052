import * as z from "zod/mini";
import { bytesField, deviceIdField, sealedField, slotField, spaceIdField, timeField } from "../fields.ts";
import { answerSchema } from "./answer.ts";
import { recordField, recordsField } from "./recordsField.ts";

/**
 * An invitation as the server knows it: the hash of a token, a key wrapped under a key that only the link
 * holds, and a sealed greeting. Looking uses nothing up and tells nobody. Joining is one transaction: it
 * uses the token, appends the joiner's record and makes the joiner's device, or does nothing at all.
 * Every end deletes the blobs.
 */
export const invitationState = z.enum(["open", "used", "expired", "withdrawn", "burned"]);
export type InvitationState = z.infer<typeof invitationState>;

const WRAPPED_KEY_BYTES = 512;
const GREETING_BYTES = 2048;

export const createInvitationRequest = z.strictObject({
  tokenHash: bytesField(32),
  wrappedKey: sealedField(WRAPPED_KEY_BYTES),
  greeting: sealedField(GREETING_BYTES),
  /** At most 48 hours ahead of the server's clock; `clock-differs` answers with the server's time. */
  expiresAt: timeField,
});
export const createInvitationAnswer = answerSchema({ expiresAt: timeField });

export const lookInvitationRequest = z.strictObject({ space: spaceIdField, tokenHash: bytesField(32) });
export const lookInvitationAnswer = answerSchema({
  greeting: sealedField(GREETING_BYTES),
  expiresAt: timeField,
  records: recordsField,
});

export const joinInvitationRequest = z.strictObject({
  space: spaceIdField,
  token: bytesField(16),
  /** Sealed under the link's key for the inviter, deleted when the inviter ends the used invitation. */
  hello: sealedField(GREETING_BYTES),
  record: recordField,
  /** As in creating a space: repeats of a lost answer, for this client only. */
  attempt: bytesField(32),
});
export const joinInvitationAnswer = answerSchema({
  /** Null when a lost answer was asked for again: the blob went with the first one. The grant still comes. */
  wrappedKey: z.nullable(sealedField(WRAPPED_KEY_BYTES)),
  records: recordsField,
  slot: slotField,
  device: deviceIdField,
});

/** Withdraws an open invitation; for a used one it deletes the joiner's hello, once that was read. */
export const endInvitationRequest = z.strictObject({ tokenHash: bytesField(32) });
export const endInvitationAnswer = answerSchema({ state: invitationState });
