import { sha256 } from "@noble/hashes/sha2.js";
import * as z from "zod/mini";
import { toBase64url } from "../base/base64url.ts";
import { isDay } from "../base/day.ts";
import type { MeetingId } from "../base/ids.ts";
import { lengthPrefixed } from "../base/lengthPrefixed.ts";
import { LIMITS } from "../base/limits.ts";
import type { JsonValue } from "../seal/record/signedRecord.ts";

/** What somebody takes along from a meeting, in one line of their own: no minutes of what was said by whom. */
export const ALONG_LABEL = "cg/v1/meeting-along";

export function alongSubject(id: MeetingId): string {
  return `meeting-along/${id}`;
}

/** Made from the day and not drawn, so that two devices of one person meet there. */
export function meetingId(day: string): MeetingId {
  // reason: sixteen bytes in base64url are an id; which kind is said here, once.
  return toBase64url(sha256(lengthPrefixed(["cg/v1/meeting-place", day])).subarray(0, 16)) as MeetingId;
}

const schema = z.strictObject({
  day: z.string().check(z.refine(isDay)),
  text: z.string().check(z.minLength(1), z.maxLength(LIMITS.alongCharacters)),
});
export type TakenAlong = Readonly<z.infer<typeof schema>>;

/** Null in any place but that of its day. */
export function readTakenAlong(id: MeetingId, value: unknown): TakenAlong | null {
  const parsed = schema.safeParse(value);
  return parsed.success && meetingId(parsed.data.day) === id ? parsed.data : null;
}

/** Null when there is nothing to be said. */
export function takenAlongValue(text: string, day: string): JsonValue {
  const words = text.trim().slice(0, LIMITS.alongCharacters).toWellFormed();
  return words === "" ? null : schema.parse({ day, text: words });
}
