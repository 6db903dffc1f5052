import { sha256 } from "@noble/hashes/sha2.js";
import * as z from "zod/mini";
import { toBase64url } from "../base/base64url.ts";
import { isDay } from "../base/day.ts";
import { ID_PATTERN, type LogEntryId, type PromiseId } from "../base/ids.ts";
import { lengthPrefixed } from "../base/lengthPrefixed.ts";
import { LIMITS } from "../base/limits.ts";
import type { JsonValue } from "../seal/record/signedRecord.ts";

/**
 * How it went, told by whoever promised and by nobody else. The other can be glad of it or ask to talk about
 * it; nothing that the other does can make a promise a broken one. No day is ever counted as missed because
 * nothing was said: it has "no word yet", which is a fact and no verdict.
 */
export const PROMISE_LOG_LABEL = "cg/v1/promise-log";
export const PROMISE_WORD_LABEL = "cg/v1/promise-word";

export function logSubject(entry: LogEntryId): string {
  return `promise-log/${entry}`;
}
export function promiseWordSubject(entry: LogEntryId): string {
  return `promise-word/${entry}`;
}

/** Of what happens without a plan, so many times can be told of one day. */
export const TIMES_A_DAY = 10;

/**
 * The place of one telling: the promise, its day, and which of the day. Made from these and not drawn, so that
 * two devices of one person, both offline, tell of the same day in the same place.
 */
export function logEntryId(promise: PromiseId, day: string, time = 0): LogEntryId {
  const name = lengthPrefixed(["cg/v1/promise-log-entry", promise, day, String(time)]);
  // reason: sixteen bytes in base64url are an id; which kind is said here, once.
  return toBase64url(sha256(name).subarray(0, 16)) as LogEntryId;
}

export const OUTCOMES = ["kept", "partly", "missed", "not-applicable"] as const;
export type Outcome = (typeof OUTCOMES)[number];

const day = z.string().check(z.refine(isDay));
const promise = z.string().check(z.regex(ID_PATTERN));

const entrySchema = z.strictObject({
  promise,
  /** The day that it is about, and which time of that day. */
  day,
  time: z.int().check(z.nonnegative(), z.lt(TIMES_A_DAY)),
  outcome: z.enum(OUTCOMES),
  note: z.string().check(z.maxLength(LIMITS.promiseNoteCharacters)),
  /** Told before the other had asked about it: what weighs most, and what nobody can add later. */
  toldFirst: z.boolean(),
  /** The day on which it was told. */
  on: day,
});
export type LogEntry = z.infer<typeof entrySchema>;

/** Null as well when it stands in a place that is not its own: a copy of another day counts for nothing. */
export function readLogEntry(id: LogEntryId, value: unknown): LogEntry | null {
  const parsed = entrySchema.safeParse(value);
  if (!parsed.success) return null;
  const { promise: about, day: on, time } = parsed.data;
  // reason: the schema is the pattern of an id.
  return logEntryId(about as PromiseId, on, time) === id ? parsed.data : null;
}

export function logEntryValue(entry: LogEntry): JsonValue {
  const note = entry.note.trim().toWellFormed().slice(0, LIMITS.promiseNoteCharacters);
  return entrySchema.parse({ ...entry, note });
}

const wordSchema = z.strictObject({
  promise,
  /** The day that it is about; null: the promise as a whole. */
  day: z.nullable(day),
  kind: z.enum(["glad", "talk"]),
  text: z.string().check(z.maxLength(LIMITS.promiseNoteCharacters)),
  on: day,
});
/** What the other may say: that they are glad of it, or would like to talk about it. There is no third. */
export type PromiseWord = z.infer<typeof wordSchema>;

export function readPromiseWord(value: unknown): PromiseWord | null {
  const parsed = wordSchema.safeParse(value);
  return parsed.success ? parsed.data : null;
}

export function promiseWordValue(word: PromiseWord): JsonValue {
  const text = word.text.trim().toWellFormed().slice(0, LIMITS.promiseNoteCharacters);
  return wordSchema.parse({ ...word, text });
}
