import type { Slot } from "./ids.ts";

/**
 * Something that two people do for a while, each by a word of their own: either suggests it, it is on when both have
 * said so, either ends it, and it ends by itself. A round is named by when it ends, so that an end is the end of that
 * round and never looks like a new suggestion.
 */
export interface RoundWord {
  /** By the server's clock, in ms since 1970. */
  readonly until: number;
  readonly isOn: boolean;
}

export type Round<Word extends RoundWord> =
  | { readonly kind: "off" }
  | { readonly kind: "suggested"; readonly by: Slot; readonly round: Word }
  | { readonly kind: "on"; readonly round: Word; readonly said: Readonly<Record<Slot, Word>> };

/** Two devices know the server's clock only to within some minutes. */
const CLOCKS_APART_MS = 5 * 60_000;

/**
 * Silence leaves it off: without both words there is nothing but a suggestion, and that ends by itself. A word that
 * claims more time than a round may take counts for nothing.
 */
export function roundNow<Word extends RoundWord>(
  words: Readonly<Record<Slot, Word | null>>,
  now: number,
  longestMs: number,
): Round<Word> {
  const isOpen = (word: Word | null): word is Word =>
    word !== null && now < word.until && word.until <= now + longestMs + CLOCKS_APART_MS;
  const newest = [words.a, words.b].filter(isOpen).toSorted((left, right) => right.until - left.until)[0];
  if (newest === undefined) return { kind: "off" };
  const saidBy = (word: Word | null): Word | null => (isOpen(word) && word.until === newest.until ? word : null);
  const [a, b] = [saidBy(words.a), saidBy(words.b)];
  if (a?.isOn === false || b?.isOn === false) return { kind: "off" };
  if (a !== null && b !== null) return { kind: "on", round: newest, said: { a, b } };
  return { kind: "suggested", by: a === null ? "b" : "a", round: newest };
}
