import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LIMITS } from "../base/limits.ts";
import { type Look, lookValue, readLook } from "./look.ts";
import { readTwoLines, twoLinesValue } from "./twoLines.ts";

const aLook: fc.Arbitrary<Look> = fc.record({
  promises: fc.array(
    fc.record({
      what: fc.string({ minLength: 1, maxLength: LIMITS.promiseCharacters, unit: "grapheme" }),
      told: fc.array(fc.constantFrom("kept", "partly", "missed", "not-applicable"), { maxLength: 90 }),
    }),
    { maxLength: 30 },
  ),
  glad: fc.string({ maxLength: 700, unit: "grapheme" }),
  helps: fc.string({ maxLength: 700, unit: "grapheme" }),
});

describe("one half of a weekly look", () => {
  it("N82: is read as it was written, however much was pasted into it", () => {
    fc.assert(
      fc.property(aLook, (look) => {
        const value = lookValue(look);
        expect(readLook(value)).toEqual(value);
      }),
    );
  });

  it("N82: holds no number, no sum and nothing about the other; whatever holds more reads as nothing", () => {
    const look = { promises: [], glad: "", helps: "" };
    expect(readLook(look)).toEqual(look);
    for (const more of [{ score: 7 }, { freedom: 2 }, { partner: "missed" }])
      expect(readLook({ ...look, ...more })).toBeNull();
    fc.assert(fc.property(fc.jsonValue(), (value) => readLook(value) === null && readTwoLines(value) === null));
  });

  it("N88: two lines of a day are two short lines", () => {
    expect(twoLinesValue({ was: ` ${"é".repeat(300)}`, good: "Tea. " })).toEqual({
      was: "é".repeat(200),
      good: "Tea.",
    });
    expect(readTwoLines({ was: "", good: "" })).not.toBeNull();
  });
});
