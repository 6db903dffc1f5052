import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readWarmWord, warmWordId, warmWordValue } from "./warmWord.ts";

const DAY = "2026-11-22";

describe("a few warm words", () => {
  it("N91: have one place a day, and count in no other and on no day that has not come", () => {
    const value = warmWordValue({ day: DAY, text: " Thinking of you. " });
    expect(readWarmWord(warmWordId(DAY), value, DAY)).toEqual({ day: DAY, text: "Thinking of you." });
    expect(readWarmWord(warmWordId("2026-11-21"), value, DAY)).toBeNull();
    expect(readWarmWord(warmWordId(DAY), value, "2026-11-21")).not.toBeNull();
    expect(readWarmWord(warmWordId(DAY), value, "2026-11-20")).toBeNull();
  });

  it("N91: hold words and a day, and no field in which somebody could be asked for anything", () => {
    for (const value of [
      { day: DAY, text: "" },
      { day: DAY, text: "x", answer: true },
      { day: DAY, text: "x".repeat(281) },
    ])
      expect(readWarmWord(warmWordId(DAY), value, DAY)).toBeNull();
    expect(warmWordValue({ day: DAY, text: "  " })).toBeNull();
    fc.assert(fc.property(fc.jsonValue(), (value) => readWarmWord(warmWordId(DAY), value, DAY) === null));
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 400 }), (text) => {
        const value = warmWordValue({ day: DAY, text });
        expect(readWarmWord(warmWordId(DAY), value, DAY)).toEqual(value);
      }),
      { examples: [["x \ud800"]] },
    );
  });
});
