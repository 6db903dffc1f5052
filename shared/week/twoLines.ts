import * as z from "zod/mini";
import { LIMITS } from "../base/limits.ts";
import type { JsonValue } from "../seal/record/signedRecord.ts";

/** Two lines about a day, for those who both want that: what it was like, and what was good in it. */
const line = z.string().check(z.maxLength(LIMITS.twoLinesCharacters));
const schema = z.strictObject({ was: line, good: line });
export type TwoLines = z.infer<typeof schema>;

export function readTwoLines(value: unknown): TwoLines | null {
  const parsed = schema.safeParse(value);
  return parsed.success ? parsed.data : null;
}

export function twoLinesValue({ was, good }: TwoLines): JsonValue {
  const clean = (text: string): string => text.trim().slice(0, LIMITS.twoLinesCharacters).toWellFormed();
  return schema.parse({ was: clean(was), good: clean(good) });
}
