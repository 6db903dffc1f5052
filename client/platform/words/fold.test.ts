import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findIn, fold, foldQuestion } from "./fold.ts";

const found = (text: string, question: string): string[] =>
  findIn(fold(text), text.length, foldQuestion(question)).map(({ from, to }) => text.slice(from, to));

describe("looking for words", () => {
  it("A145: large and small letters, accents, points and vowels make no difference, in any script", () => {
    expect(found("Café CAFÉ cafe\u0301 cafe", "café")).toEqual(["Café", "CAFÉ", "cafe\u0301", "cafe"]);
    expect(found("Straße und STRASSE", "strasse")).toEqual(["Straße", "STRASSE"]);
    expect(found("Ὀδυσσεύς ΟΔΥΣΣΕΥΣ", "οδυσσευσ")).toEqual(["Ὀδυσσεύς", "ΟΔΥΣΣΕΥΣ"]);
    expect(found("שָׁלוֹם שלום", "שלום")).toEqual(["שָׁלוֹם", "שלום"]);
    expect(found("أَنَا سَلَامٌ", "سلام")).toEqual(["سَلَامٌ"]);
    expect(found("Ich fühle mich müde, Łukasz.", "lukasz")).toEqual(["Łukasz"]);
    expect(found("I’ll call", "i'll")).toEqual(["I’ll"]);
    expect(found("a\u00a0b", "a b")).toEqual(["a\u00a0b"]);
  });

  it("A145: vowel signs and syllables that are letters of their script stay apart", () => {
    expect(found("सि", "सु")).toEqual([]);
    expect(found("がか", "か")).toEqual(["か"]);
    expect(found("한글", "하")).toEqual([]);
  });

  it("A145: what nobody sees is passed by, and an empty question finds nothing", () => {
    expect(found("co\u00adoperate", "cooperate")).toEqual(["co\u00adoperate"]);
    expect(found("words", "   ")).toEqual([]);
  });

  it("A145: whatever stands there, what is found lies inside it, in order, and folds to what was asked", () => {
    const text = fc.oneof(fc.string({ unit: "binary" }), fc.string({ unit: "grapheme" }));
    fc.assert(
      fc.property(text, fc.string({ unit: "grapheme", minLength: 1, maxLength: 3 }), (body, question) => {
        const wanted = foldQuestion(question);
        let last = 0;
        for (const { from, to } of findIn(fold(body), body.length, wanted)) {
          expect(from).toBeGreaterThanOrEqual(last);
          expect(to).toBeLessThanOrEqual(body.length);
          last = from;
        }
      }),
    );
  });
});
