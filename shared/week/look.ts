import * as z from "zod/mini";
import { LIMITS } from "../base/limits.ts";
import type { JsonValue } from "../seal/record/signedRecord.ts";

/**
 * One half of a weekly look: how one's own promises went, one thing to be glad of, and what would help next
 * week. Everything may be left out; whoever only opens what the other wrote has looked as well.
 */
const line = z.string().check(z.maxLength(LIMITS.lookCharacters));
const TOLD = ["kept", "partly", "missed", "not-applicable"] as const;
/** A promise that happens often is told of at most ten times a day. */
const MOST_TOLD = 70;

const schema = z.strictObject({
  promises: z
    .array(
      z.strictObject({
        what: z.string().check(z.minLength(1), z.maxLength(LIMITS.promiseCharacters)),
        told: z.array(z.enum(TOLD)).check(z.maxLength(MOST_TOLD)),
      }),
    )
    .check(z.maxLength(LIMITS.lookPromises)),
  glad: line,
  helps: line,
});
export type Look = z.infer<typeof schema>;

export function readLook(value: unknown): Look | null {
  const parsed = schema.safeParse(value);
  return parsed.success ? parsed.data : null;
}

/** What is committed to, trimmed, and cut where a pasted text is longer than its field. */
export function lookValue({ promises, glad, helps }: Look): JsonValue {
  return schema.parse({
    promises: promises
      .slice(0, LIMITS.lookPromises)
      .map(({ what, told }) => ({ what, told: told.slice(0, MOST_TOLD) })),
    glad: clean(glad),
    helps: clean(helps),
  });
}

function clean(text: string): string {
  return text.trim().slice(0, LIMITS.lookCharacters).toWellFormed();
}
