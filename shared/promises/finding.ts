import * as z from "zod/mini";
import { isDay } from "../base/day.ts";
import type { FindingId, Slot } from "../base/ids.ts";
import { LIMITS } from "../base/limits.ts";
import type { JsonValue } from "../seal/record/signedRecord.ts";

/**
 * What somebody found out along the way: why a plan did not work, what makes it easier. A line in its author's
 * name, for both to read. It is no verdict on anybody: a plan that fails is looked at, not the person.
 */
export const FINDING_LABEL = "cg/v1/finding";

export function findingSubject(id: FindingId): string {
  return `finding/${id}`;
}

const schema = z.strictObject({
  text: z.string().check(z.minLength(1), z.maxLength(LIMITS.findingCharacters)),
  day: z.string().check(z.refine(isDay)),
});

export interface Finding extends z.infer<typeof schema> {
  readonly id: FindingId;
  readonly author: Slot;
}

/** What stands in a record whose signature was checked; null when it was taken back, or says nothing of ours. */
export function readFinding(id: FindingId, author: Slot, value: unknown): Finding | null {
  const parsed = schema.safeParse(value);
  return parsed.success ? { ...parsed.data, id, author } : null;
}

/** Null for nothing but space: there is nothing to say then. */
export function findingValue(text: string, day: string): JsonValue {
  const words = text.trim().toWellFormed().slice(0, LIMITS.findingCharacters).toWellFormed();
  return words === "" ? null : schema.parse({ text: words, day });
}
