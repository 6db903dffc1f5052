import * as z from "zod/mini";
import { LIMITS } from "../../base/limits.ts";
import { bytesField, sealedField } from "../fields.ts";
import { answerSchema } from "./answer.ts";

/**
 * The ring: one sealed value per person, for that person's own devices. Neither request says whose: it is that of
 * whoever asks, and the other's does not exist for them. Writing is compare-and-set by version, exactly one
 * more than the last; whoever comes second is refused with `ring-conflict` and reads again. The very same bytes
 * at the very same version are a success, because an answer can get lost.
 */
export const ringVersionField = z.int().check(z.nonnegative(), z.maximum(2 ** 31));
const sealedRing = sealedField(LIMITS.ringBytes);

/** Version 0 and nothing: nobody has written yet. */
export const readRingAnswer = answerSchema({ version: ringVersionField, sealed: z.nullable(sealedRing) });

export const writeRingRequest = z.strictObject({
  version: ringVersionField,
  sealed: sealedRing,
  /** By the person's newest key: a stolen cookie overwrites nothing. */
  signature: bytesField(64),
});
export const writeRingAnswer = answerSchema({ version: ringVersionField });
