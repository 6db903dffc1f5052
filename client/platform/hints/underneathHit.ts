import { PSEUDO_FEELINGS, type PseudoFeeling } from "../../../shared/wording/pseudoFeelings.ts";
import type { TakenUp } from "./hintWord.ts";

export interface Underneath extends PseudoFeeling {
  /** The word that says what somebody did, as it stands in the text. */
  readonly word: string;
}

const ALL = PSEUDO_FEELINGS.flatMap((found) => found.words.map((word) => ({ word, found })))
  // The longest first: "taken advantage of" is not "taken".
  .toSorted((left, right) => right.word.length - left.word.length)
  .map(({ word, found }) => ({ found, pattern: new RegExp(`\\b${word.replaceAll(/[- ]/g, "[- ]+")}\\b`, "i") }));

/** Which word of a hit the picker is about; null for one that it has no pairs for. */
export function underneathHit(hit: string): Underneath | null {
  for (const { pattern, found } of ALL) {
    const word = pattern.exec(hit)?.[0];
    if (word !== undefined) return { ...found, word };
  }
  return null;
}

/** "I feel ignored and left out" becomes "I feel lonely and left out": one word for one word. */
export function feelingInstead(text: string, hit: string, word: string, feeling: string): TakenUp | null {
  const from = text.indexOf(hit);
  const at = from < 0 ? -1 : text.indexOf(word, from);
  if (at < 0) return null;
  const end = at + feeling.length;
  return { text: text.slice(0, at) + feeling + text.slice(at + word.length), start: end, end };
}
