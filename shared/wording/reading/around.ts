import type { Spot } from "./rule.ts";
import type { Token } from "./token.ts";

/** What stands around a place in a sentence; the usual reasons why a phrase is harmless after all. */
const MOST_BACK = 8;
const REPORTS = new Set(
  "said say says saying told tell tells telling promised swore admitted claimed texted wrote heard hear asked mentioned".split(
    " ",
  ),
);
const CONDITIONS = new Set("if whether unless when whenever once until before after while in-case".split(" "));
const DENIALS = new Set("not never no isn't without".split(" "));

/** The word before a place, `back` words away from it; marks count as places. */
export function before(tokens: readonly Token[], at: number, back = 1): string {
  return tokens[at - back]?.is ?? "";
}

/** One of these words stands at most `reach` places before, with no mark in between. */
export function isAfterAny(
  tokens: readonly Token[],
  at: number,
  words: ReadonlySet<string>,
  reach = MOST_BACK,
): boolean {
  for (let back = 1; back <= reach; back += 1) {
    const token = tokens[at - back];
    if (token === undefined || token.kind !== "word") return false;
    if (words.has(token.is)) return true;
  }
  return false;
}

/** "you said (that) you ...", "he told me you ...": somebody's words, told without quote marks. */
export function isReported({ sentence, at: begin }: Spot): boolean {
  const { tokens } = sentence;
  let at = begin;
  if (before(tokens, at) === "that") at -= 1;
  if (["me", "us", "her", "him", "them"].includes(before(tokens, at))) at -= 1;
  return REPORTS.has(before(tokens, at));
}

/** "if you ...", "when you ...": not said to be so. */
export function isCondition({ sentence, at }: Spot): boolean {
  return CONDITIONS.has(before(sentence.tokens, at));
}

/** "not", "never" or "no" at most `reach` words before, in the same clause. */
export function isDenied({ sentence, at }: Spot, reach = 3): boolean {
  return isAfterAny(sentence.tokens, at, DENIALS, reach);
}

/** The nearest of "i", "you", "he" ... before a place, over marks too; "" when there is none. */
export function nearestPerson(tokens: readonly Token[], at: number): string {
  for (let back = 1; back <= at && back <= 24; back += 1) {
    const person = PERSONS.get(tokens[at - back]?.is ?? "");
    if (person !== undefined) return person;
  }
  return "";
}

const PERSONS = new Map(
  (
    [
      ["i", "i me my myself mine"],
      ["we", "we us our ourselves"],
      ["you", "you your yours yourself yourselves"],
      ["they", "he she they him her them his their"],
    ] as const
  ).flatMap(([person, forms]) => forms.split(" ").map((form) => [form, person] as const)),
);
