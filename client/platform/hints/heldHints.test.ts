import { describe, expect, it } from "vitest";
import type { Hint, Severity } from "../../../shared/wording/hint.ts";
import { asksOnceMore, holdHints, shownHints } from "./heldHints.ts";

const TEXT = "You never listen, you liar, and everybody knows it.";
const found = (rule: string, severity: Severity, words: string): Hint => {
  const start = TEXT.indexOf(words);
  return { rule, severity, start, end: start + words.length };
};
const ALL = [
  found("I-02", "hint", "everybody knows"),
  found("I-01", "warn", "You never"),
  found("I-06", "strong", "you liar"),
];
const rules = (text: string, hints: readonly Hint[] = ALL): readonly string[] =>
  shownHints(holdHints(TEXT, hints), text).map(({ rule }) => rule);

describe("S84: at most two thoughts, gone as soon as the words that they are about", () => {
  it("shows the weightiest two, one of each rule", () => {
    expect(rules(TEXT)).toEqual(["I-06", "I-01"]);
    expect(rules(TEXT, [...ALL, found("I-06", "strong", "liar")])).toEqual(["I-06", "I-01"]);
    expect(rules(TEXT, [found("B-04", "info", "You never"), found("B-02", "red", "liar")])).toEqual(["B-02", "B-04"]);
  });

  it("lets one go with its words and brings up the next", () => {
    expect(rules(TEXT.replace(", you liar", ""))).toEqual(["I-01", "I-02"]);
    expect(rules("")).toEqual([]);
  });

  it("keeps what is about the whole text until it is read again, wherever a letter is added", () => {
    const all: Hint = { rule: "I-14", severity: "hint", start: 0, end: TEXT.length };
    expect(rules(`${TEXT} And`, [all])).toEqual(["I-14"]);
    expect(rules(`${TEXT} And`, [{ ...all, end: 0 }])).toEqual(["I-14"]);
  });
});

describe("S86: words of fear or force get no hint at all", () => {
  const frightened = [...ALL, found("S-01", "support", "You never")];
  it("silences every other hint and asks no second tap", () => {
    expect(rules(TEXT, frightened)).toEqual([]);
    expect(asksOnceMore(frightened)).toBe(false);
    expect(asksOnceMore(ALL)).toBe(true);
    expect(asksOnceMore(ALL.slice(0, 2))).toBe(false);
  });
});
