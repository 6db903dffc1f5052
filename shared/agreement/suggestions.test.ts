import { describe, expect, it } from "vitest";
import { sameSuggestion, suggestionsIn } from "./suggestions.ts";

const WORDS = [
  [
    { text: "I call " },
    { text: "late", deletedBy: "b" },
    { text: "at six", insertedBy: "b" },
    { text: " on " },
    { text: "x", insertedBy: "a" },
    { text: "x", insertedBy: "b" },
  ],
  [{ text: "x", insertedBy: "b" }, { text: "." }],
] as const;

describe("the suggestions of a point", () => {
  it("A65: letters that touch and come from one hand are one suggestion", () => {
    expect(suggestionsIn(WORDS)).toMatchObject([
      { by: "b", removed: "late", inserted: "at six", paragraph: 0, start: 7, nth: 0 },
      { by: "a", removed: "", inserted: "x", paragraph: 0, start: 21, nth: 0 },
      { by: "b", removed: "", inserted: "x", paragraph: 0, start: 22, nth: 0 },
      { by: "b", removed: "", inserted: "x", paragraph: 1, start: 0, nth: 1 },
    ]);
  });

  it("A65: letters that are suggested and to go again suggest nothing", () => {
    expect(suggestionsIn([[{ text: "no", insertedBy: "b", deletedBy: "b" }]])).toMatchObject([
      { removed: "", inserted: "" },
    ]);
  });

  it("A63: what reads differently by now is not what was read", () => {
    const [read] = suggestionsIn(WORDS);
    if (read === undefined) throw new Error("nothing is suggested");
    expect(sameSuggestion(read, [[{ text: "Now: " }, ...WORDS[0]]])?.start).toBe(12);
    expect(sameSuggestion(read, [[{ text: "late", deletedBy: "b" }]])).toBeNull();
    expect(sameSuggestion(read, [])).toBeNull();
  });
});
