import * as z from "zod/mini";

/** One record of the space log (SEALED.md section 3), exactly as it was signed. */
export const recordField = z.record(z.string(), z.json());
export const recordsField = z.array(recordField);
