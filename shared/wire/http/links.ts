import * as z from "zod/mini";
import { ID_PATTERN } from "../../base/ids.ts";
import { LIMITS } from "../../base/limits.ts";
import { bytesField, deviceIdField, sealedField, slotField, spaceIdField, timeField } from "../fields.ts";
import { answerSchema } from "./answer.ts";

/**
 * Another device of mine. The bare one opens a place under a random id and asks there until something was given;
 * `claim` is 32 random bytes that it alone knows and shows to nobody but the server. A device of the space gives, once,
 * signed. The server relays sealed bytes, keeps them in memory for two minutes and never on its disk, and makes the new
 * device when they are fetched. Unknown, ended and used are one answer.
 */
const linkIdField = z.string().check(z.regex(ID_PATTERN));
const sealedSecrets = sealedField(LIMITS.linkBytes);

export const openLinkRequest = z.strictObject({ link: linkIdField, claim: bytesField(32) });
export const openLinkAnswer = answerSchema({ expiresAt: timeField, now: timeField });

export const giveLinkRequest = z.strictObject({
  link: linkIdField,
  sealed: sealedSecrets,
  signature: bytesField(64),
});
export const giveLinkAnswer = answerSchema({});

/** Waits for a while; null: nothing yet, ask again. The same claim gets the same device again: answers get lost. */
export const takeLinkRequest = z.strictObject({ link: linkIdField, claim: bytesField(32) });
export const takeLinkAnswer = answerSchema({
  given: z.nullable(
    z.strictObject({ sealed: sealedSecrets, space: spaceIdField, slot: slotField, device: deviceIdField }),
  ),
});

/** By the new device: everything is here, or it looks no longer. */
export const endLinkRequest = z.strictObject({ link: linkIdField, claim: bytesField(32) });
export const endLinkAnswer = answerSchema({});

/** The device that asks is signed out; the signature shows that a person asked, and not a stolen cookie. */
export const signOutRequest = z.strictObject({ signature: bytesField(64) });
export const signOutAnswer = answerSchema({});
