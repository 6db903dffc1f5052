import * as z from "zod/mini";
import { addDays, isDay } from "../base/day.ts";
import type { AskId, Slot } from "../base/ids.ts";
import { LIMITS } from "../base/limits.ts";
import type { JsonValue } from "../seal/record/signedRecord.ts";

/**
 * "Ask for reassurance": a need, and one of four ways in which it could be met. The answer says now, when, or
 * what is possible instead; no answer is one too, because an ask folds away by itself the day after. Nobody
 * counts how often somebody asked, and the other is never shown a number.
 */
export const ASK_LABEL = "cg/v1/reassurance";
export const ASK_ANSWER_LABEL = "cg/v1/reassurance-answer";

export function askSubject(id: AskId): string {
  return `reassurance/${id}`;
}
export function askAnswerSubject(id: AskId): string {
  return `reassurance-answer/${id}`;
}

/** Words, being near, something to know, and touch where it is wanted by both. */
export const ASK_WAYS = ["words", "presence", "information", "touch"] as const;
export type AskWay = (typeof ASK_WAYS)[number];

const day = z.string().check(z.refine(isDay));
const line = z.string().check(z.maxLength(LIMITS.askCharacters));

const askSchema = z.strictObject({ need: line.check(z.minLength(1)), way: z.enum(ASK_WAYS), text: line, day });
const answerSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("now"), text: line, day }),
  /** `text` says when, in words: "after eight". */
  z.strictObject({ kind: z.literal("later"), text: line, day }),
  /** `text` says what is possible instead, if anything is. */
  z.strictObject({ kind: z.literal("not-today"), text: line, day }),
]);

export type AskSaid = z.infer<typeof askSchema>;
export type AskAnswer = z.infer<typeof answerSchema>;
export interface Ask extends AskSaid {
  readonly id: AskId;
  readonly author: Slot;
}

/** What stands in a record whose signature was checked; null when it was taken back, or says nothing of ours. */
export function readAsk(id: AskId, author: Slot, value: unknown): Ask | null {
  const parsed = askSchema.safeParse(value);
  return parsed.success ? { ...parsed.data, id, author } : null;
}

export function readAskAnswer(value: unknown): AskAnswer | null {
  const parsed = answerSchema.safeParse(value);
  return parsed.success ? parsed.data : null;
}

const clean = (text: string): string => text.trim().toWellFormed().slice(0, LIMITS.askCharacters).toWellFormed();

export function askValue(said: AskSaid): JsonValue {
  return askSchema.parse({ ...said, need: clean(said.need), text: clean(said.text) });
}

export function askAnswerValue(answer: AskAnswer): JsonValue {
  return answerSchema.parse({ ...answer, text: clean(answer.text) });
}

/** On its day and the one after: whoever is a time zone away must have an evening for it. */
export function isAskOpen({ day: asked }: Pick<Ask, "day">, today: string): boolean {
  return asked <= addDays(today, 1) && addDays(asked, 1) >= today;
}

/** Three lie open at most, so that nobody stands before a wall of them. */
export function mayAsk(
  own: readonly { readonly ask: Ask; readonly answer: AskAnswer | null }[],
  today: string,
): boolean {
  return own.filter(({ ask, answer }) => answer === null && isAskOpen(ask, today)).length < LIMITS.openAsks;
}

/** Said to the asker alone, and only by their own device: that a pause, a friend or a walk may help before the next. */
export function isManyForADay(own: readonly { readonly ask: Ask }[], today: string): boolean {
  return own.filter(({ ask }) => ask.day === today).length >= LIMITS.openAsks;
}
