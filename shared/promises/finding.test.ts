import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type FindingId, newId } from "../base/ids.ts";
import { LIMITS } from "../base/limits.ts";
import { canonicalJson } from "../seal/canonical.ts";
import { seededRandom } from "../seal/testing/seededRandom.ts";
import { findingValue, readFinding } from "./finding.ts";

const id = newId<FindingId>(seededRandom("findings"));
const DAY = "2026-11-22";

describe("what both found out", () => {
  it("N49: is a line in its author's name, reads back, and is none without words", () => {
    const value = findingValue("  Writing before the meeting works. ", DAY);
    expect(readFinding(id, "b", value)).toEqual({
      text: "Writing before the meeting works.",
      day: DAY,
      id,
      author: "b",
    });
    expect(findingValue(" \n", DAY)).toBeNull();
    for (const foreign of [
      null,
      { text: "", day: DAY },
      { text: "x", day: "someday" },
      { text: "x", day: DAY, fault: "b" },
    ])
      expect(readFinding(id, "b", foreign)).toBeNull();
  });

  it("N49: whatever is written, what is kept can be signed and fits", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 2_000 }), (text) => {
        const value = findingValue(text, DAY);
        if (value === null) return text.trim() === "";
        canonicalJson(value);
        return (readFinding(id, "a", value)?.text.length ?? Infinity) <= LIMITS.findingCharacters;
      }),
    );
  });
});
