import type { Language } from "../base/language.ts";
import { languageOfWords } from "../wording/languageOfWords.ts";
import { flipSpanishRequest } from "./flipSpanishRequest.ts";

/**
 * A request becomes a point only when the asked person writes their own "I will". The answer starts from
 * the flipped sentence, to be changed or confirmed: "Would you be willing to call by six?" begins
 * "I will call by six."
 */
const OPENINGS: readonly RegExp[] = [
  /^(?:would|could|can|will) you (?:please |be willing to |be able to |mind )?/i,
  /^(?:please )?(?:do )?(?:you )(?:will|could|should|must|have to|need to) /i,
  /^you /i,
  /^please /i,
];

/** From the mouth of whoever asked into the mouth of whoever does it; after these words "you" is who acts. */
const BEFORE_AN_ACT =
  /\b(?:when|whenever|if|before|after|because|that|what|where|whether|while|until|till|unless|how|why|once|as|and|than)$/i;
const TURNED: Readonly<Record<string, string>> = {
  "i am": "you are",
  "i was": "you were",
  i: "you",
  me: "you",
  my: "your",
  mine: "yours",
  myself: "yourself",
  "you are": "I am",
  "you were": "I was",
  your: "my",
  yours: "mine",
  yourself: "myself",
};
const PERSONS = /\b(?:i am|i was|you are|you were|(?:i|you)(?=['’])|i|me|my|mine|myself|you|your|yours|yourself)\b/gi;
/** "I'm" and "you're" are said in full, so that one way of turning is enough. */
const SHORT = /\b(i['’]m|you['’]re)(?![\p{L}])/giu;

/** `screen` is what the answering person reads, for a request whose few words could be of either language. */
export function flipRequest(text: string, screen: Language = "en"): string {
  const words = text.trim();
  if ((languageOfWords(words) ?? screen) === "es") return flipSpanishRequest(words);
  const opening = OPENINGS.find((pattern) => pattern.test(words));
  if (opening === undefined) return "I will ";
  const asked = words.replace(opening, "").replace(/\?\s*$/, ".");
  const rest = turned(asked);
  return `I will ${rest.charAt(0).toLowerCase()}${rest.slice(1)}`;
}

function turned(asked: string): string {
  const full = asked.replace(SHORT, (short) => (/^i/i.test(short) ? "I am" : "you are"));
  return full.replace(PERSONS, (person, at: number) => {
    const fixed = TURNED[person.toLowerCase()];
    if (fixed !== undefined) return fixed;
    return BEFORE_AN_ACT.test(full.slice(0, at).trimEnd()) ? "I" : "me";
  });
}
