import { spokenFeelings } from "./composeSentence.ts";

const ENDS = /[.!?…]["'”’)]*$/;

/** "I imagine you felt {feelings}. {own words}" Both are optional; together nothing is said twice. */
export function composeGuess(feelings: readonly string[], text: string): string {
  return together(feelings.length === 0 ? "" : `I imagine you felt ${spokenFeelings(feelings)}.`, text);
}

/** The speaker's one correction: "It was more {feelings}." */
export function composeCorrection(feelings: readonly string[], text: string): string {
  return together(feelings.length === 0 ? "" : `It was more ${spokenFeelings(feelings)}.`, text);
}

function together(opening: string, text: string): string {
  const words = text.trim();
  const said = words === "" || ENDS.test(words) ? words : `${words}.`;
  return [opening, said].filter((part) => part !== "").join(" ");
}
