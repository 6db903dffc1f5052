import { grammarOf } from "../../../shared/wording/grammarOf.ts";
import type { Sentence } from "./sentences.ts";

/** A sentence as its writer said it: in the language in which it was written, whatever the screen speaks now. */
export function saidSentence(sentence: Sentence): string {
  return grammarOf(sentence.language).sentence(sentence);
}
