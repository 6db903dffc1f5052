import { describe, expect, it } from "vitest";
import { composeStatement } from "./composeStatement.ts";

const parts = { feelings: ["hurt"], about: "the messages on Friday", needs: ["honesty"], see: "" };

describe("S80: a statement is joined from its parts, what I can see of the other's side among them", () => {
  it("says the formula as Ada would", () => {
    expect(composeStatement({ ...parts, see: "you were ashamed to tell me" })).toBe(
      "I feel hurt about the messages on Friday, because honesty matters to me. I can see that you were ashamed to tell me.",
    );
  });

  it("is the sentence alone without it, and it alone without the rest", () => {
    expect(composeStatement(parts)).toBe("I feel hurt about the messages on Friday, because honesty matters to me.");
    expect(composeStatement({ feelings: [], about: "", needs: [], see: "You were tired" })).toBe(
      "I can see that you were tired.",
    );
    expect(composeStatement({ feelings: [], about: "", needs: [], see: "  " })).toBe("");
  });

  it.each([
    ["that it was late", "I can see that it was late."],
    ["How tired you were", "I can see how tired you were."],
    ["Sam asked you not to", "I can see that Sam asked you not to."],
    ["I was late too", "I can see that I was late too."],
    ["I understand why you waited.", "I understand why you waited."],
    ["i can see you tried", "I can see you tried."],
    ["you tried,\n  twice!", "I can see that you tried, twice!"],
  ])("keeps Bo's own words: %j", (see, said) => {
    expect(composeStatement({ feelings: [], about: "", needs: [], see })).toBe(said);
  });
});
