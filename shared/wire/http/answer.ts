import * as z from "zod/mini";
import { timeField } from "../fields.ts";
import { problemSchema } from "../problems.ts";
import { recordsField } from "./recordsField.ts";
import { signingEntriesField } from "./signingEntriesField.ts";

/**
 * Every answer of the API, whatever its status code: either `ok: true` with the fields of its family, or
 * a refusal. Some refusals carry what the client needs to try again: a conflict the records or entries that it
 * missed, a differing clock the server's time.
 */
export const refusalSchema = z.strictObject({
  ok: z.literal(false),
  problem: problemSchema,
  records: z.optional(recordsField),
  entries: z.optional(signingEntriesField),
  now: z.optional(timeField),
  retryAfterSeconds: z.optional(z.int().check(z.nonnegative())),
});
export type Refusal = z.infer<typeof refusalSchema>;

export function answerSchema<Fields extends Readonly<Record<string, z.core.SomeType>>>(fields: Fields) {
  const success = z.strictObject({ ok: z.literal(true), ...fields });
  return z.discriminatedUnion("ok", [success, refusalSchema]);
}

export const emptyRequest = z.strictObject({});
