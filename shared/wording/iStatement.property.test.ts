import { describe, expect, it } from "vitest";
import { SHEETS } from "./examples/sheets.ts";
import type { Hint } from "./hint.ts";
import { iStatementHints } from "./iStatement.ts";

const SENTENCES = SHEETS.flatMap(({ role, flag, clean }) => [...flag, ...clean].map((text) => ({ text, role })));
/** These look at the text as a whole, so a changed text is another text to them. */
const OF_THE_WHOLE = new Set(["I-14", "I-16", "I-17"]);
const local = (hints: readonly Hint[]): Hint[] => hints.filter(({ rule }) => !OF_THE_WHOLE.has(rule));
const words = (text: string, hints: readonly Hint[]): string[] =>
  local(hints).map(({ rule, start, end }) => `${rule} ${text.slice(start, end).toLowerCase()}`);

/** A repeatable stream of numbers. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

describe("S24: a hint points at whole words of the text as it was typed", () => {
  it("never throws and never points outside, whatever the text", () => {
    const next = numbers(7);
    const pieces = [
      "you",
      " never",
      "I feel",
      "'",
      '"',
      "“",
      "”",
      "«",
      ".",
      "!",
      "\n",
      "\uD800",
      "\uDC00",
      "é",
      "e\u0301",
      "ﬁ",
      "😊",
      "\u200D",
      " ",
      "İ",
      "dont",
      "ａ",
      "\0",
      "you're",
      "..",
      " constructor",
      " __proto__",
      "toString's ",
      "hasOwnPropertyn't ",
      "‘",
    ];
    for (let round = 0; round < 3_000; round += 1) {
      const text = Array.from(
        { length: Math.floor(next() * 20) },
        () => pieces[Math.floor(next() * pieces.length)],
      ).join("");
      for (const { start, end } of iStatementHints(text, "speaker")) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
      }
    }
  });

  it("begins and ends at words", () => {
    for (const { text, role } of SENTENCES)
      for (const { rule, start, end } of iStatementHints(text, role)) {
        if (rule === "I-17") continue;
        expect([
          text,
          /[\p{L}\p{N}]/u.test(text.charAt(start)),
          /[\p{L}\p{N}'’]$/u.test(text.charAt(start - 1)),
        ]).toEqual([text, true, false]);
        expect([text, /^[\p{L}\p{N}]/u.test(text.charAt(end))]).toEqual([text, false]);
      }
  });

  it("finds the same in curly quotes, in full width, between emoji and over double spaces", () => {
    const variants: readonly ((text: string) => string)[] = [
      (text) => text.replaceAll("'", "’"),
      (text) => text.replaceAll(" ", "  "),
      (text) => `😊 ${text.replaceAll(" ", " \u200B")} 🙏🏽`,
    ];
    const wide = (text: string): string =>
      text.replace(/[a-z]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));
    for (const { text, role } of SENTENCES) {
      const plain = words(text, iStatementHints(text, role));
      for (const vary of variants) {
        const varied = vary(text);
        const found = words(varied, iStatementHints(varied, role)).map((each) =>
          each.replaceAll("’", "'").replaceAll(/[ \u200B]+/g, " "),
        );
        expect(found).toEqual(plain);
      }
      const spread = local(iStatementHints(wide(text), role)).map(({ rule, start, end }) => ({ rule, start, end }));
      expect(spread).toEqual(local(iStatementHints(text, role)).map(({ rule, start, end }) => ({ rule, start, end })));
    }
  });

  it("finds the same in small letters; only an unknown name needs its capital", () => {
    for (const { text, role } of SENTENCES) {
      if (/like (?:Sam|Tom|Julia)/.test(text)) continue;
      expect(words(text.toLowerCase(), iStatementHints(text.toLowerCase(), role))).toEqual(
        words(text, iStatementHints(text, role)),
      );
    }
  });
});

describe("S25: what somebody said, in quotes of any kind, is not judged", () => {
  it.each(["“”", '""', "„“", "«»", "‘’", "''", "‹›"])("masks %s", (pair) => {
    for (const { text, role } of SENTENCES) {
      const quoted = `I remember that he said ${pair.charAt(0)}${text}${pair.charAt(1)} to me on Friday`;
      expect([text, words(quoted, iStatementHints(quoted, role))]).toEqual([text, []]);
    }
  });

  it("is not misled by apostrophes, nor by a quote that never ends", () => {
    const rules = (text: string): string[] => iStatementHints(text, "speaker").map((hint) => hint.rule);
    expect(rules("I don't know why you're always at your parents' house.")).toContain("I-01");
    expect(rules('I read "the note and you never told me.')).toEqual(["I-01"]);
    expect(rules("I said 'fine' and you never answered me 'cause you're always busy.")).toContain("I-01");
  });
});

describe("S26: a hint depends on its sentence, not on what stands before", () => {
  it("moves with a clean sentence in front of it", () => {
    const front = "I made soup on Sunday. ";
    for (const { text, role } of SENTENCES) {
      const moved = local(iStatementHints(text, role)).map((hint) => ({
        ...hint,
        start: hint.start + front.length,
        end: hint.end + front.length,
      }));
      const found = local(iStatementHints(front + text, role)).filter(({ start }) => start >= front.length);
      if (role === "speaker") expect(found).toEqual(moved);
    }
  });

  it("is the same each time", () => {
    for (const { text, role } of SENTENCES) expect(iStatementHints(text, role)).toEqual(iStatementHints(text, role));
  });
});

describe("S27: reading costs as much as the text is long", () => {
  const time = (text: string): number => {
    // Of this process alone: what else a machine does meanwhile costs the reader nothing.
    const { user } = process.cpuUsage();
    iStatementHints(text, "speaker");
    return (process.cpuUsage().user - user) / 1_000;
  };
  const nasty = [
    "you ",
    "you never ",
    "I feel so very ",
    "“ ",
    "'a ",
    "if you if you ",
    "I understand and ",
    "really really ",
    "! ",
    "you're such a ",
    "a",
    "\u0301",
  ];

  it.each(nasty)("grows evenly with %j", (piece) => {
    const small = piece.repeat(Math.ceil(12_500 / piece.length));
    const large = small.repeat(4);
    // Four times the text. A square would take sixteen times as long in every round; a busy machine not in all.
    const ratios = Array.from({ length: 6 }, () => time(large) / Math.max(time(small), 4));
    expect(Math.min(...ratios)).toBeLessThan(8);
  });
});
