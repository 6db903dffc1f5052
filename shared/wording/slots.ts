import type { SentenceParts } from "./composeSentence.ts";
import { readText } from "./reading/readText.ts";
import { saysWhen } from "./reading/timeWords.ts";

export type Slot = "feeling" | "need";

/** The pickers nothing was picked from yet (F-01): the composer opens them, and asks for nothing else. */
export function emptySlots(parts: SentenceParts): readonly Slot[] {
  const empty: Slot[] = [];
  if (parts.feelings.length === 0) empty.push("feeling");
  if (parts.needs.length === 0) empty.push("need");
  return empty;
}

/** What happened is told without a day, a date or a time of day: "when was this?". An empty text is no answer yet. */
export function whenMissing(situation: string): boolean {
  const { sentences, typed } = readText(situation);
  return typed.length > 0 && !sentences.some((sentence) => saysWhen(sentence.tokens));
}
