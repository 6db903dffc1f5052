import * as z from "zod/mini";
import { bytesField } from "../fields.ts";
import { LIMITS } from "../../base/limits.ts";
import { answerSchema } from "./answer.ts";

/**
 * New keys on their way from one device of a person to their others, under the signing key that they give. Neither
 * request says whose: they are those of whoever asks, and the other's do not exist for them. The server keeps the
 * newest few and can open none.
 */
/** One place: HPKE's own key, 32 bytes under it, and the tag. */
const handoverField = bytesField(LIMITS.handoverPlaces * (32 + 32 + 16));

export const handKeysRequest = z.strictObject({ key: bytesField(32), sealed: handoverField });
export const handKeysAnswer = answerSchema({});

export const takeKeysRequest = z.strictObject({ key: bytesField(32) });
export const takeKeysAnswer = answerSchema({ sealed: z.nullable(handoverField) });
