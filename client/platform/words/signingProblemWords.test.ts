import { describe, expect, it } from "vitest";
import { SIGNING_PROBLEMS } from "./signingProblem.ts";
import { SIGNING_PROBLEMS_SHOWN } from "./signingProblemWords.ts";

const AVOIDED =
  /!|\b(?:breach|expired|failed|error|invalid|phase|pen|mirror|validate|commitment|declined|refused|ignored|contract|legal)\b/i;

describe("the sentences for what keeps a page from being signed", () => {
  it.each(SIGNING_PROBLEMS)("G220: %s has a plain sentence without a verdict", (word) => {
    const sentence = SIGNING_PROBLEMS_SHOWN[word].message ?? "";
    expect(sentence).toMatch(/^[A-Z].*[.]$/);
    expect(sentence).not.toMatch(AVOIDED);
    expect(sentence.split(" ").length).toBeLessThanOrEqual(40);
  });
});
