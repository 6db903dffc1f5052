import { describe, expect, it } from "vitest";
import { PROBLEM_WORDS } from "./problemWord.ts";
import { PROBLEM_WORDS_SHOWN } from "./problemWords.ts";

const AVOIDED = /!|\b(?:breach|expired|failed|error|invalid)\b/i;

describe("the sentences for problems", () => {
  it.each(PROBLEM_WORDS)("P3: %s has a plain sentence without a verdict", (word) => {
    const sentence = PROBLEM_WORDS_SHOWN[word].message ?? "";
    expect(sentence).toMatch(/^[A-Z].*[.]$/);
    expect(sentence).not.toMatch(AVOIDED);
    expect(sentence.split(" ").length).toBeLessThanOrEqual(60);
  });
});
