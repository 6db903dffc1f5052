import * as z from "zod/mini";
import { isDay } from "../base/day.ts";
import { ID_PATTERN, type PromiseId, type Slot } from "../base/ids.ts";
import { LIMITS } from "../base/limits.ts";
import { fail, ok, type Result } from "../base/result.ts";
import type { JsonValue } from "../seal/record/signedRecord.ts";
import { cadenceSchema, scheduleSchema } from "./cadence.ts";

/**
 * A promise is always its author's own: what I will do, and when. Nobody writes one for somebody else, nobody
 * else can change, end or judge it, and it counts only with its author's signature.
 */
export const PROMISE_LABEL = "cg/v1/promise";

export function promiseSubject(id: PromiseId): string {
  return `promise/${id}`;
}

/** "Kept and closed" and "put away" are the author's own words for an end; neither is a verdict. */
export const PROMISE_STATES = ["active", "resting", "kept-and-closed", "put-away"] as const;
export type PromiseState = (typeof PROMISE_STATES)[number];

const day = z.string().check(z.refine(isDay));
const line = (most: number) => z.string().check(z.maxLength(most));

const schema = z.strictObject({
  what: z.string().check(z.minLength(1), z.maxLength(LIMITS.promiseCharacters)),
  cadence: cadenceSchema,
  /** The time of day until which it counts as kept on its day, "HH:MM"; null: until the day ends. */
  by: z.nullable(z.string().check(z.regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/))),
  /** An IANA name, such as Europe/Berlin. */
  zone: z.string().check(z.regex(/^[A-Za-z][A-Za-z0-9_+/-]{1,63}$/)),
  start: day,
  review: z.nullable(day),
  end: z.nullable(day),
  /** How we would both know. */
  sign: line(LIMITS.promiseDetailCharacters),
  need: line(LIMITS.promiseDetailCharacters),
  /** "If I miss it, I say so by ..., before I am asked." */
  fallback: line(LIMITS.promiseDetailCharacters),
  /** What it grew out of; null for a promise of its own. */
  from: z.nullable(
    z.strictObject({
      kind: z.enum(["talk", "apology", "point"]),
      id: z.nullable(z.string().check(z.regex(ID_PATTERN))),
    }),
  ),
  state: z.enum(PROMISE_STATES),
  /** The day from which it is as it stands here; without one, from its start. */
  since: z.optional(day),
  /** What counted before that, oldest first: a change is no way to make days of the past others (stretches.ts). */
  earlier: z.optional(z.array(scheduleSchema).check(z.maxLength(LIMITS.promiseStretches))),
});

export type PromiseSaid = z.infer<typeof schema>;

export interface KeptPromise extends PromiseSaid {
  readonly id: PromiseId;
  readonly owner: Slot;
}

/** What stands in a record whose signature was checked, or in a private draft; null when it says nothing of ours. */
export function readPromise(id: PromiseId, owner: Slot, value: unknown): KeptPromise | null {
  const parsed = schema.safeParse(value);
  return parsed.success && isSound(parsed.data) ? { ...parsed.data, id, owner } : null;
}

export type PromiseProblem = "nothing-promised" | "too-long" | "days-crossed";

/** The value to be signed, or kept for oneself. */
export function promiseValue(said: PromiseSaid): Result<JsonValue, PromiseProblem> {
  const clean = (text: string): string => text.trim().toWellFormed();
  const { what, sign, need, fallback } = said;
  if (clean(what) === "") return fail("nothing-promised");
  const words = { what: clean(what), sign: clean(sign), need: clean(need), fallback: clean(fallback) };
  const parsed = schema.safeParse({ ...said, ...words });
  if (!parsed.success) return fail("too-long");
  // reason: plain JSON by its schema.
  return isSound(parsed.data) ? ok(parsed.data as JsonValue) : fail("days-crossed");
}

function isSound({ start, end, review, cadence }: PromiseSaid): boolean {
  const isAfterStart = (on: string | null): boolean => on === null || on >= start;
  return isAfterStart(end) && isAfterStart(review) && (cadence.kind !== "once" || isAfterStart(cadence.on));
}
