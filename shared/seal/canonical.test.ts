import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalBytes, canonicalJson, readCanonical, readCanonicalBytes } from "./canonical.ts";

describe("canonical form", () => {
  it("E4: order of keys and spelling in the source do not matter", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
        const shuffled = Object.fromEntries(Object.entries(value).toReversed());
        expect(canonicalJson(shuffled)).toBe(canonicalJson(value));
      }),
    );
  });

  it("E4: what was written reads back, as text and as bytes", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = canonicalJson(value);
        expect(readCanonical(text)).toEqual({ ok: true, value: JSON.parse(text) });
        expect(readCanonicalBytes(canonicalBytes(value)).ok).toBe(true);
      }),
    );
  });

  it.each([
    ["white space", '{"a": 1}'],
    ["keys out of order", '{"b":1,"a":1}'],
    ["a key twice", '{"a":1,"a":1}'],
    ["another spelling of a number", '{"a":1.0}'],
    ["minus zero", "-0"],
    ["an escape that is not needed", '"\\u0041"'],
    ["half a surrogate pair", '"\\ud83d"'],
    ["something after it", "{}{}"],
    ["nothing", ""],
    ["nesting without end", "[".repeat(60_000) + "]".repeat(60_000)],
  ])("E4: %s is refused", (_, text) => {
    expect(readCanonical(text)).toEqual({ ok: false, problem: "not-canonical" });
  });

  it("E4: bytes that are not UTF-8 are refused, also when a lenient reader would repair them", () => {
    for (const bytes of [
      [0x22, 0xff, 0x22],
      [0x22, 0xed, 0xa0, 0x80, 0x22],
      [0xef, 0xbb, 0xbf, 0x31],
    ]) {
      expect(readCanonicalBytes(Uint8Array.from(bytes)).ok).toBe(false);
    }
  });

  it("E4: a value without a JSON form is a bug, not a signature over nothing", () => {
    for (const value of [undefined, Number.NaN, Number.POSITIVE_INFINITY, "\ud83d", () => 1]) {
      expect(() => canonicalJson(value)).toThrow();
    }
  });
});
