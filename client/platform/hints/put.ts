import type { Found, Put, TakenUp } from "./hintWord.ts";

/** Where a rewrite leaves something open. It is marked after a tap, so that writing goes on right there. */
const OPEN = "...";
const ENDS = /[.!?…;]["'”’)]*$/;

/** As a sentence of its own, at the end: nothing that somebody wrote is taken away. */
export const atTheEnd: Put = (text, _found, words) => {
  const before = text.trimEnd();
  if (before.endsWith(words)) return null;
  const joined = before === "" ? "" : `${before}${ENDS.test(before) ? "" : "."} `;
  return marked(joined + words, joined.length);
};

export const atTheBeginning: Put = (text, _found, words) => {
  const after = text.trimStart();
  return after.startsWith(words) ? null : marked(`${words} ${after}`.trimEnd(), 0);
};

/** A text in three: what a rule found, and what stands on either side of it. */
export interface Around {
  readonly before: string;
  readonly hit: string;
  readonly after: string;
}

/** In place of what the rule found; `other` says it anew, or hands it back unchanged when it cannot. */
export function instead(other: (around: Around, words: string) => Partial<Around>): Put {
  return (text, found, words) => {
    const at = placeOf(text, found);
    if (at === null) return null;
    const around = { before: text.slice(0, at), hit: found.words, after: text.slice(at + found.words.length) };
    const next = { ...around, ...other(around, words) };
    const end = next.before.length + next.hit.length;
    const said = next.before + next.hit + next.after;
    return said === text ? null : { text: said, start: end, end };
  };
}

/** Where a rule's words are now: of several places the one nearest to where they were. */
function placeOf(text: string, { words, start }: Found): number | null {
  if (words === "") return null;
  let best: number | null = null;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
    if (best === null || Math.abs(at - start) < Math.abs(best - start)) best = at;
  return best;
}

/** Gives a new beginning the capital letter of the old one. */
export function asBefore(hit: string, next: string): string {
  return /^\p{Lu}/u.test(hit) ? next.charAt(0).toUpperCase() + next.slice(1) : next;
}

function marked(text: string, from: number): TakenUp {
  const open = text.indexOf(OPEN, from);
  return open < 0 ? { text, start: text.length, end: text.length } : { text, start: open, end: open + OPEN.length };
}
