import * as z from "zod/mini";
import { logRecordSchema } from "../../seal/log/record.ts";

/** One record of the space log (SEALED.md section 3), exactly as it was signed. */
export const recordField = logRecordSchema;
export const recordsField = z.array(recordField);
