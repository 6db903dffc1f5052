import { describe, expect, it } from "vitest";
import { LOCK_PROBLEMS } from "./lockProblem.ts";
import { LOCK_PROBLEMS_SHOWN } from "./lockProblemWords.ts";

const AVOIDED = /!|\b(?:breach|expired|failed|error|invalid|denied|attempts?|incorrect|security)\b/i;

describe("the sentences before one's own door", () => {
  it.each(LOCK_PROBLEMS)("V108: %s has a plain sentence without a verdict", (word) => {
    const sentence = LOCK_PROBLEMS_SHOWN[word].message ?? "";
    expect(sentence).toMatch(/^[A-Z].*[.]$/);
    expect(sentence).not.toMatch(AVOIDED);
    expect(sentence.split(" ").length).toBeLessThanOrEqual(40);
  });
});
