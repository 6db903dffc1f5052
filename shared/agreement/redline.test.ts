import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { redline, type RedlineRun, type Splitter, splitWords } from "./redline.ts";

const segmenter = new Intl.Segmenter("en", { granularity: "word" });
const segments: Splitter = (text) => [...segmenter.segment(text)].map(({ segment }) => segment);

/** "~gone~" and "+new+" around what did not stay. */
function shown(runs: readonly RedlineRun[]): string {
  const signs = { same: "", removed: "~", inserted: "+" };
  return runs.map(({ kind, text }) => `${signs[kind]}${text}${signs[kind]}`).join("");
}
const without = (runs: readonly RedlineRun[], kind: RedlineRun["kind"]): string =>
  runs
    .filter((run) => run.kind !== kind)
    .map(({ text }) => text)
    .join("");

const words = fc.oneof(
  fc.constantFrom(
    "I",
    "will",
    "call",
    "you",
    " ",
    " ",
    "\n",
    ".",
    "שלום",
    "مرحبا",
    "👨‍👩‍👧",
    "👍🏽",
    "🇩🇪",
    "e\u0301",
    "電話",
    "\ud83d",
  ),
  fc.string({ maxLength: 4, unit: "binary" }),
);
const texts = fc.array(words, { maxLength: 60 }).map((parts) => parts.join(""));

describe("a redline", () => {
  it("A80: holds both texts whole, whatever is in them and however words are cut", () => {
    const holdsBoth = (before: string, after: string, split: Splitter): void => {
      const runs = redline(before, after, split);
      expect(without(runs, "inserted")).toBe(before);
      expect(without(runs, "removed")).toBe(after);
      for (const [place, { kind, text }] of runs.entries()) {
        expect(text).not.toBe("");
        expect(runs[place + 1]?.kind).not.toBe(kind);
      }
    };
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        holdsBoth(before, after, splitWords);
        holdsBoth(before, after, segments);
        holdsBoth(before, after, (text) => text.split(""));
      }),
      { numRuns: 400 },
    );
  });

  it("A80: keeps what was not touched, when one part of a text changed", () => {
    const anyLine = fc.array(fc.constantFrom("a", "b", "call", "you", "late"), { maxLength: 30 });
    fc.assert(
      fc.property(anyLine, anyLine, fc.nat(30), (line, put, at) => {
        const before = line.join(" ");
        const after = [...line.slice(0, at), ...put, ...line.slice(at)].join(" ");
        const kept = without(redline(before, after), "inserted");
        expect(kept).toBe(before);
        const gone = redline(before, after).filter(({ kind }) => kind === "removed");
        expect(gone.map(({ text }) => text.trim()).join("")).toBe("");
      }),
    );
  });

  it("A80: is read as sentences: whole words, and replaced words together", () => {
    expect(shown(redline("I will call you by six.", "I will cell you by seven."))).toBe(
      "I will ~call~+cell+ you by ~six~+seven+.",
    );
    expect(shown(redline("I will write every day.", "I will call you each evening."))).toBe(
      "I will ~write every day~+call you each evening+.",
    );
    expect(shown(redline("one if we if we two", "six we if we if ten"))).toBe("~one if~+six+ we if we ~two~+if ten+");
    expect(shown(redline("", "New words"))).toBe("+New words+");
    expect(shown(redline("same", "same"))).toBe("same");
    expect(redline("", "")).toEqual([]);
  });

  it("A80: never cuts what is one sign: a family, a flag, a letter with its mark", () => {
    for (const split of [splitWords, segments]) {
      expect(shown(redline("for 👨‍👩‍👧 and 👍🏽", "for 👨‍👩‍👧‍👦 and 👍🏿", split))).toBe("for ~👨‍👩‍👧~+👨‍👩‍👧‍👦+ and ~👍🏽~+👍🏿+");
      expect(shown(redline("🇩🇪🇫🇷", "🇩🇪🇪🇸", split))).toBe("🇩🇪~🇫🇷~+🇪🇸+");
      expect(shown(redline("cafe", "cafe\u0301", split))).toBe("~cafe~+cafe\u0301+");
    }
    expect(shown(redline("אני אכתוב לך", "אני אתקשר לך"))).toBe("אני ~אכתוב~+אתקשר+ לך");
  });

  it("A80: costs about as much as the texts are long, also where nothing fits", { timeout: 20_000 }, () => {
    const many = (word: (i: number) => string): string => Array.from({ length: 16_000 }, (_, i) => word(i)).join(" ");
    const pairs: (readonly [string, string])[] = [
      [many((i) => `w${i}`), many((i) => `v${i}`)],
      [many((i) => `w${i % 7}`), many((i) => `w${(i * 3) % 5}`)],
      [many((i) => `w${i}`), many((i) => `w${15_999 - i}`)],
      [many((i) => `w${i}`), many((i) => (i % 50 === 0 ? "new" : `w${i}`))],
    ];
    // A table of all words with all words would take a minute and a gigabyte, and not come back in time.
    for (const [before, after] of pairs) {
      const runs = redline(before, after);
      expect(without(runs, "inserted") === before && without(runs, "removed") === after).toBe(true);
    }
    const one = redline(
      many((i) => `w${i}`),
      many((i) => (i % 50 === 0 ? "new" : `w${i}`)),
    );
    expect(one.filter(({ kind }) => kind === "removed")).toHaveLength(320);
  });
});
