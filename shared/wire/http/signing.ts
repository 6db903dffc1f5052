import * as z from "zod/mini";
import { timeField } from "../fields.ts";
import { answerSchema } from "./answer.ts";
import { signingEntriesField, signingEntryField, signingPlaceField } from "./signingEntriesField.ts";

/**
 * The signing log. Appending is compare-and-set: the entry's header names the hash of the one before it, the
 * request its place. Whoever comes second is refused with `signing-conflict` and what came between, a page at
 * most; the very same bytes at the very same place are a success, because an answer can get lost. `now` is the
 * server's clock, by which days are counted and against which a device holds its own before it signs.
 */
export const readSigningRequest = z.strictObject({ from: signingPlaceField });
export const readSigningAnswer = answerSchema({ entries: signingEntriesField, more: z.boolean(), now: timeField });

export const appendSigningRequest = z.strictObject({ n: signingPlaceField, entry: signingEntryField });
export const appendSigningAnswer = answerSchema({ n: signingPlaceField, at: timeField, now: timeField });
