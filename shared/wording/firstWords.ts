import { languageOfWords } from "./languageOfWords.ts";
import { voiceFromSpanish } from "./spanish/firstWords.ts";
import type { Voice } from "./voice.ts";

/**
 * Who a sentence is about, read from its first words: its writer ("I", "If I am late, I ..."), both ("We
 * each", "Either of us"), or somebody else ("You", "Delete ..."). Nobody fills in a form for it. Word rules
 * err, so what is read here only proposes.
 */

const BOTH =
  /^(we|we'll|we're|us|our|ours|let's|let us|both|both of us|either|either of us|neither|neither of us|each|each of us|one of us|whoever|nobody|no one)\b/;
const WRITER = /^(i|i'll|i'm|i've|i'd|my|mine|me)\b/;
const OTHER = /^(you|you'll|you're|your|would you|will you|could you|can you|please)\b/;
/** Words that open a side clause: who acts is said after it. "If you are late, I will wait." */
const LEAD =
  /^(if|when|whenever|while|on|at|in|before|after|until|till|unless|once|for|from|since|during|where|as|every|by|with|without|to|should|because|also|and|then|starting|each (?:day|week|month|morning|evening|night|time|sunday|monday|tuesday|wednesday|thursday|friday|saturday)|(?:to)?(?:day|night|morrow)|sundays?|mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|weekends?)\b/;

/** The rules are of two languages. A text in another script says nothing to them. */
const LATIN_START = /^[^\p{L}]*\p{Script=Latin}/u;
/** Until the first word is finished there is nothing to read: "I" could become "In". */
const HAS_A_FINISHED_WORD = /\p{L}[^\p{L}'\u2019]/u;

/** Null while there is nothing to read, or nothing that these rules can. */
export function voiceFromWords(text: string): Voice | null {
  if (!LATIN_START.test(text) || !HAS_A_FINISHED_WORD.test(text)) return null;
  const words = text
    .normalize("NFKC")
    .replace(/[\u2018\u2019]/g, "'")
    .toLowerCase()
    .replace(/^[^\p{L}]+/u, "");
  // By its own words and not by the screen: both devices must read the same.
  if (languageOfWords(words) === "es") return voiceFromSpanish(words);
  const first = subjectOf(words);
  if (first !== null) return first;
  if (!LEAD.test(words)) return "other";
  for (const part of words.split(/[,;:]/).slice(1)) {
    const subject = subjectOf(part.trim());
    if (subject !== null) return subject;
  }
  const found = /\b(i|we|either of us|each of us|both of us|you)\b/.exec(words.replace(LEAD, ""))?.[1];
  return found === undefined ? "other" : (subjectOf(found) ?? "other");
}

function subjectOf(words: string): Voice | null {
  if (LEAD.test(words)) return null;
  if (BOTH.test(words)) return "both";
  if (WRITER.test(words)) return "writer";
  return OTHER.test(words) ? "other" : null;
}
