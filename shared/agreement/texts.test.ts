import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mergeTexts } from "./mergeTexts.ts";
import { changeBetween } from "./textChange.ts";

describe("one change between two texts", () => {
  it("A5: it turns one text into the other and never cuts an emoji in half", () => {
    const text = fc.string({ unit: fc.constantFrom("a", "b", " ", "😀", "😁", "ש"), maxLength: 12 });
    fc.assert(
      fc.property(text, text, (from, to) => {
        const { start, end, inserted } = changeBetween(from, to);
        expect(from.slice(0, start) + inserted + from.slice(end)).toBe(to);
        expect([from.slice(0, start), inserted, from.slice(end)].every((part) => part.isWellFormed())).toBe(true);
      }),
    );
  });
});

describe("sharing what was written on my own", () => {
  it("A5: changes in different places both stay", () => {
    expect(mergeTexts("I call at six.", "I call at seven.", "Then I call at six.")).toBe("Then I call at seven.");
    expect(mergeTexts("I call at six.", "Well, I call at six.", "I call at six or so.")).toBe(
      "Well, I call at six or so.",
    );
  });
  it("A5: in the same place nobody's words are dropped", () => {
    const merged = mergeTexts("I call at six.", "I call at noon.", "I call at midnight.");
    expect(merged).toContain("noon");
    expect(merged).toContain("midnight");
  });
  it("A5: an untouched side gives way", () => {
    expect(mergeTexts("x", "x", "y")).toBe("y");
    expect(mergeTexts("x", "y", "x")).toBe("y");
  });
});
