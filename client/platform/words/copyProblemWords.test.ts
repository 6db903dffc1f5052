import { describe, expect, it } from "vitest";
import { COPY_PROBLEMS } from "./copyProblem.ts";
import { COPY_PROBLEMS_SHOWN } from "./copyProblemWords.ts";

const AVOIDED = /!|\b(?:breach|expired|failed|error|invalid|corrupt|decrypt|phase|pen|mirror|validate|commitment)\b/i;

describe("the sentences for what keeps a copy from coming in", () => {
  it.each(COPY_PROBLEMS)("V169: %s has a plain sentence that says what is safe or what to do", (word) => {
    const sentence = COPY_PROBLEMS_SHOWN[word].message ?? "";
    expect(sentence).toMatch(/^[A-Z].*[.]$/);
    expect(sentence).not.toMatch(AVOIDED);
    expect(sentence.split(" ").length).toBeLessThanOrEqual(40);
  });
});
