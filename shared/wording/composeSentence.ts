import { joinWords } from "./joinWords.ts";

/** What a person picked and typed; any part may be empty, and any one of them is enough. */
export interface SentenceParts {
  readonly feelings: readonly string[];
  readonly about: string;
  readonly needs: readonly string[];
}

/** Words that already tie a text to the feeling before it. */
const TIES =
  /^(about|after|as|at|because|before|by|each|every|for|from|how|if|in|over|since|that|towards?|until|when|whenever|where|while|with|without)\b/i;
/** A text that begins like this is a sentence of its own. */
const OWN_SENTENCE =
  /^(he|i|it|my|she|something|somebody|someone|that's|there|they|this|today|tonight|we|yesterday|yesterday's|you|your)\b/i;
const FIRST_WORD_STAYS = /^I\b/;
const ENDS = /[.!?…]["'”’)]*$/;
/** Longer than this is hardly a thing to feel something "about". */
const LONGEST_ABOUT_WORDS = 6;

const BODY: Readonly<Record<string, string>> = {
  "tight chest": "a tight chest",
  "knot in the stomach": "a knot in the stomach",
  "heart racing": "my heart racing",
};
const SPOKEN_NEED: Readonly<Record<string, string>> = {
  "to matter": "mattering",
  "to be heard": "being heard",
  "to be understood": "being understood",
  "to be believed": "being believed",
  "own friendships": "having my own friendships",
  "own pace": "having my own pace",
};

/**
 * "I feel {feeling} {about ...}, because {need} matters to me." What was typed is never reworded: it is
 * only joined, and where it does not join it stands as its own sentence.
 */
export function composeSentence(parts: SentenceParts): string {
  const about = parts.about.trim().replace(/\s+/g, " ");
  const feeling = parts.feelings.length === 0 ? "" : `I feel ${spokenFeelings(parts.feelings)}`;
  const need = needWords(parts.needs);

  if (feeling === "") return sentences(about, need === "" ? "" : capital(need));
  if (about === "") return need === "" ? close(feeling) : `${feeling}, because ${need}.`;

  const joined = joinAbout(about);
  if (joined === null) return sentences(feeling, about, need === "" ? "" : capital(need));
  if (ENDS.test(joined)) return sentences(`${feeling} ${joined}`, need === "" ? "" : capital(need));
  return need === "" ? close(`${feeling} ${joined}`) : `${feeling} ${joined}, because ${need}.`;
}

/** "hurt, sad and a tight chest": as they are said after "feel" or "felt". */
export function spokenFeelings(feelings: readonly string[]): string {
  return joinWords(feelings.map((word) => BODY[word] ?? word));
}

function needWords(needs: readonly string[]): string {
  if (needs.length === 0) return "";
  const words = joinWords(needs.map((word) => SPOKEN_NEED[word] ?? word));
  return `${words} ${needs.length === 1 ? "matters" : "matter"} to me`;
}

function joinAbout(about: string): string | null {
  if (TIES.test(about)) return FIRST_WORD_STAYS.test(about) ? about : small(about);
  if (OWN_SENTENCE.test(about) || about.split(" ").length > LONGEST_ABOUT_WORDS) return null;
  return `about ${about}`;
}

function sentences(...parts: readonly string[]): string {
  return parts
    .filter((part) => part !== "")
    .map((part) => close(capital(part)))
    .join(" ");
}

function close(text: string): string {
  return text === "" || ENDS.test(text) ? text : `${text}.`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function small(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
