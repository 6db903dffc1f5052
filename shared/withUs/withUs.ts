import * as z from "zod/mini";
import { ID_PATTERN, type Slot } from "../base/ids.ts";
import { LIMITS } from "../base/limits.ts";
import type { JsonValue } from "../seal/record/signedRecord.ts";

/**
 * "Someone is with us": either suggests it, it is on when both have switched it on, either ends it, and it ends by
 * itself. Nobody else gets a seat: exactly two is what the safety words and the signatures rest on. A round is named
 * by when it ends, so that an end is the end of that round and never looks like a new suggestion.
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

export type WithUs =
  | { readonly kind: "off" }
  | { readonly kind: "suggested"; readonly by: Slot; readonly round: WithUsWord }
  | { readonly kind: "on"; readonly round: WithUsWord };

/** Two devices know the server's clock only to within some minutes. */
const CLOCKS_APART_MS = 5 * 60_000;

/** Silence leaves it off: without both words there is nothing but a suggestion, and that ends by itself. */
export function withUsNow(
  words: Readonly<Record<Slot, WithUsWord | null>>,
  now: number,
  isOver: (talk: string) => boolean,
): WithUs {
  const isOpen = (word: WithUsWord | null): word is WithUsWord =>
    word !== null &&
    now < word.until &&
    word.until <= now + LIMITS.withUsMs + CLOCKS_APART_MS &&
    (word.talk === null || !isOver(word.talk));
  const [a, b] = [words.a, words.b];
  const newest = [a, b].filter(isOpen).toSorted((left, right) => right.until - left.until)[0];
  if (newest === undefined) return { kind: "off" };
  const saidBy = (slot: Slot): WithUsWord | null => {
    const word = words[slot];
    return isOpen(word) && word.until === newest.until ? word : null;
  };
  const said = { a: saidBy("a"), b: saidBy("b") };
  if (said.a?.isOn === false || said.b?.isOn === false) return { kind: "off" };
  if (said.a !== null && said.b !== null) return { kind: "on", round: newest };
  return { kind: "suggested", by: said.a === null ? "b" : "a", round: newest };
}
