import * as z from "zod/mini";
import { isDay } from "../base/day.ts";
import type { ApologyId } from "../base/ids.ts";
import { LIMITS } from "../base/limits.ts";
import type { JsonValue, SignedRecord } from "../seal/record/signedRecord.ts";
import { APOLOGY_PARTS } from "./apologyParts.ts";

/**
 * What the one who received an apology chose to say to it. Every line of it is theirs to send and to take
 * back, and nothing is sent by reading. There is no accepting and no rejecting here, on purpose: forgiveness
 * is no button that the hurt one must press.
 */
export const APOLOGY_ANSWER_LABEL = "cg/v1/apology-answer";

export function apologyAnswerSubject(id: ApologyId): string {
  return `apology-answer/${id}`;
}

/** What "this part landed, this part is missing" is pinned on; a freely written apology is one part. */
export const PINNED_PARTS = [...APOLOGY_PARTS, "all"] as const;
export type PinnedPart = (typeof PINNED_PARTS)[number];

const pins = z.array(z.enum(PINNED_PARTS)).check(z.maxLength(PINNED_PARTS.length));

const answerSchema = z.strictObject({
  /** "I have read it": only by choice. */
  read: z.boolean(),
  thanks: z.boolean(),
  needsTime: z.boolean(),
  landed: pins,
  missing: pins,
  question: z.string().check(z.maxLength(LIMITS.apologyQuestionCharacters)),
  day: z.string().check(z.refine(isDay)),
});

export type ApologyAnswer = z.infer<typeof answerSchema>;

export const NO_ANSWER: Omit<ApologyAnswer, "day"> = {
  read: false,
  thanks: false,
  needsTime: false,
  landed: [],
  missing: [],
  question: "",
};

/** Null when nothing was said, or all of it was taken back. */
export function readApologyAnswer(record: SignedRecord | null): ApologyAnswer | null {
  const parsed = answerSchema.safeParse(record?.value);
  return parsed.success && !saysNothing(parsed.data) ? parsed.data : null;
}

/** The value to be signed; an answer of which nothing is left is none. Null value: taken back whole. */
export function apologyAnswerValue(answer: ApologyAnswer): JsonValue {
  const question = answer.question.trim().slice(0, LIMITS.apologyQuestionCharacters).toWellFormed();
  const next = { ...answer, question };
  return saysNothing(next) ? null : answerSchema.parse(next);
}

function saysNothing(answer: ApologyAnswer): boolean {
  const { read, thanks, needsTime, landed, missing, question } = answer;
  return !read && !thanks && !needsTime && landed.length === 0 && missing.length === 0 && question.trim() === "";
}
