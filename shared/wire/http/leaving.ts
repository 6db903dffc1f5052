import * as z from "zod/mini";
import { bytesField, slotField, spaceIdField, timeField } from "../fields.ts";
import { answerSchema } from "./answer.ts";

/**
 * "Delete what is mine here": the private rooms and devices of one of the two. It destroys, so it is signed with
 * that person's key and needs nothing else: a stolen cookie cannot do it, and whoever holds the key needs no
 * cookie. Taken in a closed space and by somebody who is alone; refused like an unknown space otherwise.
 */
export const eraseOwnRequest = z.strictObject({
  space: spaceIdField,
  slot: slotField,
  /** The asker's clock, so that a request that was written down cannot be played later; `clock-differs` says the time. */
  at: timeField,
  signature: bytesField(64),
});
export const eraseOwnAnswer = answerSchema({});
