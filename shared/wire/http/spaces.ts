import * as z from "zod/mini";
import { bytesField, deviceIdField, slotField, spaceIdField } from "../fields.ts";
import { answerSchema } from "./answer.ts";
import { recordField } from "./recordsField.ts";

/**
 * Creating a space: the client signs the first record of the space log itself; the server keeps it, makes
 * a device for slot "a" and sets its credential as a cookie, which no script can read.
 *
 * `attempt` is 32 random bytes that only this client knows and keeps until it has an answer. When the
 * answer is lost on the way, the same request with the same attempt is answered again.
 */
export const createSpaceRequest = z.strictObject({
  record: recordField,
  attempt: bytesField(32),
  /** Asked for by servers that run with SPACE_CREATION=token. */
  creationToken: z.optional(z.string().check(z.maxLength(256))),
});

export const createSpaceAnswer = answerSchema({
  space: spaceIdField,
  slot: slotField,
  device: deviceIdField,
});
