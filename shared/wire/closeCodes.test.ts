import { describe, expect, it } from "vitest";
import { CLOSE_CODES, closeWordOf, isFinalClose } from "./closeCodes.ts";

describe("close codes", () => {
  it("R17: every code has one word, and every word leads back to its code", () => {
    for (const [word, code] of Object.entries(CLOSE_CODES)) expect(closeWordOf(code)).toBe(word);
    expect(new Set(Object.values(CLOSE_CODES)).size).toBe(Object.keys(CLOSE_CODES).length);
  });

  it("R17: what cannot end otherwise next time is final, what a restart, a disk or a network did is not", () => {
    const final = Object.entries(CLOSE_CODES).flatMap(([word, code]) => (isFinalClose(code) ? [word] : []));
    expect(final.toSorted()).toEqual([
      "document-full",
      "foreign-content",
      "malformed",
      "no-such-room",
      "not-allowed",
      "read-only",
      "too-large",
    ]);
    for (const code of [1000, 1001, 1005, 1006, 4399, 4500])
      expect([isFinalClose(code), closeWordOf(code)]).toEqual([false, null]);
    expect([isFinalClose(1009), closeWordOf(1009)]).toEqual([true, "too-large"]);
  });
});
