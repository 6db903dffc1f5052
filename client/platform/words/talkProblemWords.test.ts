import { describe, expect, it } from "vitest";
import { TALK_PROBLEMS } from "./talkProblem.ts";
import { TALK_PROBLEMS_SHOWN } from "./talkProblemWords.ts";

const AVOIDED =
  /!|\b(?:breach|expired|failed|error|invalid|phase|pen|mirror|validate|commitment|declined|refused|ignored)\b/i;

describe("the sentences for what keeps a move from being taken", () => {
  it.each(TALK_PROBLEMS)("C43: %s has a plain sentence without a verdict", (word) => {
    const sentence = TALK_PROBLEMS_SHOWN[word].message ?? "";
    expect(sentence).toMatch(/^[A-Z].*[.]$/);
    expect(sentence).not.toMatch(AVOIDED);
    expect(sentence.split(" ").length).toBeLessThanOrEqual(40);
  });
});
