import * as z from "zod/mini";
import { logNumberField } from "../fields.ts";
import { answerSchema } from "./answer.ts";
import { recordField, recordsField } from "./recordsField.ts";

/**
 * The space log. Appending is compare-and-set: the record names its own number and the hash of the one
 * before it. Whoever comes second is refused with `log-conflict` and the records that it had not seen.
 */
export const readLogRequest = z.strictObject({ from: logNumberField });
export const readLogAnswer = answerSchema({ records: recordsField });

export const appendLogRequest = z.strictObject({ record: recordField });
export const appendLogAnswer = answerSchema({ n: logNumberField });
