import type { Slot } from "../base/ids.ts";

/**
 * Who does what a point says. Nobody fills in a form for it: it follows from the first words, because a
 * person may write obligations only for themselves ("I will"), both may write what both do ("We each"),
 * and everything else that is written for the other is a request. A request stays outside the signed text
 * until the asked person writes their own "I will".
 *
 * Word rules err. They only propose; one chip changes the answer, and that choice is kept in the point.
 */
export const WHO = ["a", "b", "both", "ask-a", "ask-b"] as const;
export type Who = (typeof WHO)[number];

type Voice = "writer" | "both" | "other";

const BOTH =
  /^(we|we'll|we're|us|our|ours|let's|let us|both|both of us|either|either of us|neither|neither of us|each|each of us|one of us|whoever|nobody|no one)\b/;
const WRITER = /^(i|i'll|i'm|i've|i'd|my|mine|me)\b/;
const OTHER = /^(you|you'll|you're|your|would you|will you|could you|can you|please)\b/;
/** Words that open a side clause: who acts is said after it. "If you are late, I will wait." */
const LEAD =
  /^(if|when|whenever|while|on|at|in|before|after|until|till|unless|once|for|from|since|during|where|as|every|by|with|without|to|should|because|also|and|then|starting|each (?:day|week|month|morning|evening|night|time|sunday|monday|tuesday|wednesday|thursday|friday|saturday)|(?:to)?(?:day|night|morrow)|sundays?|mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|weekends?)\b/;

function subjectOf(words: string): Voice | null {
  if (LEAD.test(words)) return null;
  if (BOTH.test(words)) return "both";
  if (WRITER.test(words)) return "writer";
  return OTHER.test(words) ? "other" : null;
}

function voiceOf(text: string): Voice | null {
  const words = text
    .normalize("NFKC")
    .replace(/[\u2018\u2019]/g, "'")
    .toLowerCase()
    .replace(/^[^\p{L}]+/u, "");
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

/** The rules are English. A text in another script says nothing to them and stays with both. */
const LATIN_START = /^[^\p{L}]*\p{Script=Latin}/u;
/** Until the first word is finished there is nothing to read: "I" could become "In". */
const HAS_A_FINISHED_WORD = /\p{L}[^\p{L}'\u2019]/u;

export function whoFromWords(text: string, by: Slot): Who {
  if (!LATIN_START.test(text) || !HAS_A_FINISHED_WORD.test(text)) return "both";
  const voice = voiceOf(text);
  if (voice === "both") return "both";
  if (voice === "writer") return by;
  return by === "a" ? "ask-b" : "ask-a";
}

export function isRequest(who: Who): boolean {
  return who === "ask-a" || who === "ask-b";
}

/** The person a request is addressed to, or who does the point; null when both do. */
export function doerOf(who: Who): Slot | null {
  if (who === "both") return null;
  return who === "a" || who === "ask-a" ? "a" : "b";
}

/** The same answer for a person who sits in the other seat now: what was "me" there is "me" here. */
export function whoFromOtherSeat(who: Who): Who {
  if (who === "both") return "both";
  if (isRequest(who)) return who === "ask-a" ? "ask-b" : "ask-a";
  return who === "a" ? "b" : "a";
}
