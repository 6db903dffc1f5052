import { describe, expect, it } from "vitest";
import { withoutSentence } from "./withoutSentence.ts";

describe("S89: a second subject goes to the private notes whole, and the rest stays", () => {
  it.each([
    [
      "I was hurt on Friday. And another thing, the holiday. I waited.",
      "I was hurt on Friday. I waited.",
      "And another thing, the holiday.",
    ],
    ["And another thing, the holiday", "", "And another thing, the holiday"],
    ["I waited.\nAnd another thing: the holiday!", "I waited.", "And another thing: the holiday!"],
  ])("%j", (text, rest, taken) => {
    expect(withoutSentence(text, "another thing")).toEqual({ rest, taken });
  });

  it("does nothing when the words are gone", () => {
    expect(withoutSentence("I waited.", "another thing")).toBeNull();
    expect(withoutSentence("I waited.", "")).toBeNull();
  });
});
