import * as z from "zod/mini";
import { LIMITS } from "../../base/limits.ts";
import { bytesField } from "../fields.ts";
import { answerSchema } from "./answer.ts";

/**
 * Being told that something waits, on one device and off until it is chosen there. `push/subscribe` names where that
 * device's browser takes messages, `push/tell` says that there is something for the other to see, and nothing of
 * what. Whether the other is told by such a message, and whether they have a device that takes any, no answer says.
 */
export const pushKeyAnswer = answerSchema({ key: bytesField(65) });

export const subscribePushRequest = z.strictObject({
  endpoint: z.string().check(z.regex(/^https:\/\/[\x21-\x7e]+$/), z.maxLength(LIMITS.pushAddressCharacters)),
  p256dh: bytesField(65),
  auth: bytesField(16),
});
export const donePushAnswer = answerSchema({});
