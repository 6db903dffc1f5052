import { PSEUDO_FEELINGS, type PseudoFeeling } from "../../../shared/wording/pseudoFeelings.ts";
import type { Found, TakenUp } from "./hintWord.ts";
import { instead } from "./put.ts";

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
export function feelingInstead(text: string, found: Found, word: string, feeling: string): TakenUp | null {
  return instead(({ hit }) => ({ hit: hit.replace(word, feeling) }))(text, found, feeling);
}
