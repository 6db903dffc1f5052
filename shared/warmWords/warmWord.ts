import { sha256 } from "@noble/hashes/sha2.js";
import * as z from "zod/mini";
import { toBase64url } from "../base/base64url.ts";
import { daysBetween, isDay } from "../base/day.ts";
import type { WarmWordId } from "../base/ids.ts";
import { lengthPrefixed } from "../base/lengthPrefixed.ts";
import { LIMITS } from "../base/limits.ts";
import type { JsonValue } from "../seal/record/signedRecord.ts";

/**
 * A few warm words: unasked, and nothing follows from them. There is no field for an answer, none that says
 * they were read, and one place for each day of an author, so that kindness never becomes a flood.
 */
export const WARM_WORD_LABEL = "cg/v1/warm-word";

export function warmWordSubject(id: WarmWordId): string {
  return `warm-word/${id}`;
}

/** Made from the day and not drawn: two devices of one person meet there, and a second of one day has no place. */
export function warmWordId(day: string): WarmWordId {
  // reason: sixteen bytes in base64url are an id; which kind is said here, once.
  return toBase64url(sha256(lengthPrefixed(["cg/v1/warm-word-place", day])).subarray(0, 16)) as WarmWordId;
}

const schema = z.strictObject({
  day: z.string().check(z.refine(isDay)),
  text: z.string().check(z.minLength(1), z.maxLength(LIMITS.warmWordsCharacters)),
});
export type WarmWord = z.infer<typeof schema>;

/** Two devices can be a day apart. */
const A_TIME_ZONE_DAYS = 1;

/** Null in any place but that of its day, and for a day that has not come yet. */
export function readWarmWord(id: WarmWordId, value: unknown, today: string): WarmWord | null {
  const parsed = schema.safeParse(value);
  if (!parsed.success || warmWordId(parsed.data.day) !== id) return null;
  return daysBetween(today, parsed.data.day) > A_TIME_ZONE_DAYS ? null : parsed.data;
}

/** Null when there is nothing to be said. */
export function warmWordValue({ day, text }: WarmWord): JsonValue {
  const words = text.trim().slice(0, LIMITS.warmWordsCharacters).toWellFormed();
  return words === "" ? null : schema.parse({ day, text: words });
}
