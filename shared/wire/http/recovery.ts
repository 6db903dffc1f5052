import * as z from "zod/mini";
import { bytesField, deviceIdField, slotField, spaceIdField } from "../fields.ts";
import { answerSchema, emptyRequest } from "./answer.ts";

/**
 * Coming back with nothing but the 24 words. First a nonce, which is asked for without saying who asks; then the
 * kit's recovery key signs it. An unknown key, a wrong signature and a nonce that is old or used are one answer,
 * `recovery-refused`, and only somebody who holds a kit learns whether it is known here.
 *
 * `attempt` is 32 random bytes of the asker: asked again with the same, it is the same device with another
 * credential, because answers get lost.
 */
const recoveryNonceField = bytesField(56);

export const askRecoveryRequest = emptyRequest;
export const askRecoveryAnswer = answerSchema({ nonce: recoveryNonceField });

export const recoverRequest = z.strictObject({
  root: bytesField(32),
  recovery: bytesField(32),
  nonce: recoveryNonceField,
  attempt: bytesField(32),
  signature: bytesField(64),
});
export const recoverAnswer = answerSchema({ space: spaceIdField, slot: slotField, device: deviceIdField });
