import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { kitFromWords, wordsFromKit } from "./kitWords.ts";

const kit = new Uint8Array(32).fill(7);

describe("the 24 words", () => {
  it("E12: any kit comes back from its words, however they are typed", () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 32, maxLength: 32 }), (bytes) => {
        const words = wordsFromKit(bytes);
        expect(words).toHaveLength(24);
        expect(kitFromWords(words.join(" "))).toEqual({ ok: true, value: bytes });
        expect(kitFromWords(`  ${words.join(",\n").toUpperCase()} `)).toEqual({ ok: true, value: bytes });
      }),
      { numRuns: 30 },
    );
  });

  it("E12: too few words, an unknown word and a swapped word are told apart", () => {
    const words = wordsFromKit(kit);
    expect(kitFromWords(words.slice(1).join(" "))).toEqual({ ok: false, problem: "kit-word-count" });
    expect(kitFromWords("")).toEqual({ ok: false, problem: "kit-word-count" });
    expect(kitFromWords(words.with(3, "sorry!").join(" "))).toEqual({ ok: false, problem: "kit-word-unknown" });
    expect(kitFromWords(words.with(3, "zoo").join(" "))).toEqual({ ok: false, problem: "kit-words-mistyped" });
  });

  it("E12: a kit of another length is a bug", () => {
    expect(() => wordsFromKit(new Uint8Array(16))).toThrow();
  });
});
