import { type Around, asBefore, instead } from "./put.ts";

const BEGINS = /(?:^|[.!?…\n]\s*)$/;
const GIVES_THE_WHEEL = /\byou(?:'re|’re| are| have|'ve|’ve)?(?:\s+\w+)?\s+(?:make|made|making)\s+me(?:\s+feel)?\b/i;
const FEELS = /\bfeel(?:ing)?\b(?:\s+(?:like|as if|as though))?/i;
const FELT = /\bfelt\b(?:\s+(?:like|as if|as though))?/i;

/** "all the time" becomes "often lately"; "everybody knows" has no such twin. */
export const often = instead(({ hit }, words) => ({ hit: /\btimes?\b/i.test(hit) ? asBefore(hit, words) : hit }));

/** "I feel that you hide it" is a thought, and may be said as one. */
export const asThought = instead(({ hit }) => ({ hit: hit.replace(FEELS, "think").replace(FELT, "thought") }));

/** "You make me so angry" becomes "I feel so angry". */
export const asOwnFeeling = instead(({ hit, after }, words) => ({
  hit: hit.replace(GIVES_THE_WHEEL, (wheel) => asBefore(wheel, /\bmade\b/i.test(wheel) ? "I felt" : words)),
  after: after.replace(/^\s+feel\b/i, ""),
}));

/** The last "but" of what was found, as "and". */
export const and = instead(({ hit }, words) => ({
  hit: hit.replace(/\b(?:but|however|yet|though)\b,?(?!.*\b(?:but|however)\b)/is, words),
}));

/** A full stop before the "but", and a sentence of its own after it. */
export const fullStop = instead(({ hit, after }) => {
  const [sorry, rest] = hit.split(/,?\s+but\b,?/i);
  if (sorry === undefined || rest === undefined) return {};
  return { hit: `${sorry}.`, after: ` ${capital(`${rest}${after}`.trimStart())}` };
});

/** The same words, spoken. */
export const inSmallLetters = instead(({ before, hit }) => ({ hit: calm(before, hit) }));

function calm(before: Around["before"], hit: string): string {
  const spoken = hit
    .toLowerCase()
    .replaceAll(/[!?]*![!?]*/g, (marks) => (marks.includes("?") ? "?" : "."))
    .replaceAll(/\bi\b/g, "I");
  return BEGINS.test(before) ? capital(spoken) : spoken;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
