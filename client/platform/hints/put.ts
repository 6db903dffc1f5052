import type { Put, TakenUp } from "./hintWord.ts";

/** Where a rewrite leaves something open. It is marked after a tap, so that writing goes on right there. */
const OPEN = "...";
const ENDS = /[.!?…;]["'”’)]*$/;

/** As a sentence of its own, at the end: nothing that somebody wrote is taken away. */
export const atTheEnd: Put = (text, _hit, words) => {
  const before = text.trimEnd();
  const joined = before === "" ? "" : `${before}${ENDS.test(before) ? "" : "."} `;
  return marked(joined + words, joined.length);
};

export const atTheBeginning: Put = (text, _hit, words) => marked(`${words} ${text.trimStart()}`.trimEnd(), 0);

/** In place of what the rule found; `other` says it anew, or hands back the same words when it cannot. */
export function instead(other: (hit: string, words: string) => string): Put {
  return (text, hit, words) => {
    const at = hit === "" ? -1 : text.indexOf(hit);
    const next = other(hit, words);
    if (at < 0 || next === hit) return null;
    const after = text.slice(at + hit.length);
    const ends = at + next.length;
    return { text: text.slice(0, at) + next + after, start: ends, end: ends };
  };
}

/** Gives a new beginning the capital letter of the old one. */
export function asBefore(hit: string, next: string): string {
  return /^\p{Lu}/u.test(hit) ? next.charAt(0).toUpperCase() + next.slice(1) : next;
}

function marked(text: string, from: number): TakenUp {
  const open = text.indexOf(OPEN, from);
  return open < 0 ? { text, start: text.length, end: text.length } : { text, start: open, end: open + OPEN.length };
}
