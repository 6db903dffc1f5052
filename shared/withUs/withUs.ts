import * as z from "zod/mini";
import { ID_PATTERN, type Slot } from "../base/ids.ts";
import { LIMITS } from "../base/limits.ts";
import { type Round, roundNow } from "../base/round.ts";
import type { JsonValue } from "../seal/record/signedRecord.ts";

/**
 * "Someone is with us", in rounds that both switch on. Nobody else gets a seat: exactly two is what the safety words
 * and the signatures rest on.
 */
export const WITH_US_LABEL = "cg/v1/with-us";
export const WITH_US_SUBJECT = "with-us";

const schema = z.strictObject({
  /** By the server's clock, in ms since 1970. */
  until: z.int().check(z.positive()),
  /** The talk that it is for, and ends with; null when there was none. */
  talk: z.nullable(z.string().check(z.regex(ID_PATTERN))),
  isOn: z.boolean(),
});
export type WithUsWord = z.infer<typeof schema>;

export function readWithUs(value: unknown): WithUsWord | null {
  const parsed = schema.safeParse(value);
  return parsed.success ? parsed.data : null;
}

export function withUsValue(word: WithUsWord): JsonValue {
  return schema.parse(word);
}

export type WithUs = Round<WithUsWord>;

/** A round that was for one talk is over with it. */
export function withUsNow(
  words: Readonly<Record<Slot, WithUsWord | null>>,
  now: number,
  isOver: (talk: string) => boolean,
): WithUs {
  const still = (word: WithUsWord | null): WithUsWord | null =>
    word !== null && word.talk !== null && isOver(word.talk) ? null : word;
  return roundNow({ a: still(words.a), b: still(words.b) }, now, LIMITS.withUsMs);
}
