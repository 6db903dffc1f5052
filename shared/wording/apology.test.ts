import { describe, expect, it } from "vitest";
import { apologyHints } from "./apology.ts";
import { apologyGaps } from "./apologyGaps.ts";
import { APOLOGY_EIGHTH } from "./examples/apologyEighth.ts";
import { APOLOGY_EIGHTH_CLEAN } from "./examples/apologyEighthClean.ts";
import { APOLOGY_FIFTH } from "./examples/apologyFifth.ts";
import { APOLOGY_FIRST } from "./examples/apologyFirst.ts";
import { APOLOGY_FIRST_MORE } from "./examples/apologyFirstMore.ts";
import { APOLOGY_FOURTH } from "./examples/apologyFourth.ts";
import { APOLOGY_SECOND } from "./examples/apologySecond.ts";
import { APOLOGY_SEVENTH } from "./examples/apologySeventh.ts";
import { APOLOGY_SEVENTH_CLEAN } from "./examples/apologySeventhClean.ts";
import { APOLOGY_SIXTH } from "./examples/apologySixth.ts";
import { APOLOGY_THIRD } from "./examples/apologyThird.ts";
import { textOf } from "./examples/sentenceTable.ts";
import { WORKED_APOLOGIES } from "./examples/worked.ts";

const FOUNDING = [
  "I understand that my actions hurt you deeply. I take full responsibility, and I am truly sorry for breaking your trust. I want to do whatever it takes to make things right.",
  "I feel hurt when I don't know where we stand.",
  "What can I do to help you feel safe again?",
  "I understand why you feel that way, and I want to work through this with you.",
];
const TABLES = [
  APOLOGY_FIRST,
  APOLOGY_FIRST_MORE,
  APOLOGY_SECOND,
  APOLOGY_THIRD,
  APOLOGY_FOURTH,
  APOLOGY_FIFTH,
  APOLOGY_SIXTH,
  APOLOGY_SEVENTH,
  APOLOGY_SEVENTH_CLEAN,
  APOLOGY_EIGHTH,
  APOLOGY_EIGHTH_CLEAN,
];
const ALL = TABLES.flatMap((table) => Object.values(table).flatMap(({ flag, clean }) => [...flag, ...clean])).map(
  textOf,
);

function loud(text: string): readonly string[] {
  return apologyHints(text)
    .filter((hint) => hint.severity !== "info")
    .map((hint) => hint.rule);
}

describe("S31: the worked sentences of an apology", () => {
  it.each(WORKED_APOLOGIES.flag)("$rule says something about: $text", ({ text, rule }) => {
    expect(loud(text)).toContain(rule);
  });

  it.each([...WORKED_APOLOGIES.clean, ...FOUNDING, "Please forgive me."])("is silent about: %s", (text) => {
    expect(loud(text)).toEqual([]);
  });
});

describe("S31: our own sentences, as people type them", () => {
  for (const table of TABLES)
    for (const [rule, { flag, clean }] of Object.entries(table)) {
      it(`${rule} speaks where it should`, () => {
        expect(flag.map(textOf).filter((text) => !loud(text).includes(rule))).toEqual([]);
      });
      it(`${rule} is silent beside it`, () => {
        expect(clean.map(textOf).filter((text) => loud(text).length > 0)).toEqual([]);
      });
    }
});

describe("S32: words of self-harm silence every other hint of their sentence", () => {
  it("opens the way to the help card and teaches nobody wording", () => {
    expect(loud("I'm the worst, I should just kill myself.")).toEqual(["S-01"]);
    expect(loud("I'm sorry if I hurt you. I want to die.")).toEqual(["A-02", "S-01"]);
  });
});

describe("S33: a hint depends on the words and on nothing else", () => {
  it("points into the text that was typed", () => {
    for (const text of ALL)
      for (const { start, end } of apologyHints(text)) {
        expect([text, start >= 0 && start < end && end <= text.length]).toEqual([text, true]);
      }
    const text = "😀 Well. I’m sorry ﬁrst, but you started it.";
    const but = apologyHints(text).find((hint) => hint.rule === "A-01");
    expect(text.slice(but?.start, but?.end)).toBe("sorry ﬁrst, but");
  });

  it("hears the same in capitals, with curly quotes and in wide letters", () => {
    for (const text of ALL) {
      const rules = loud(text);
      expect([text, loud(text.toUpperCase().replace(/\bI'?LL\b/g, "I'll"))]).toEqual([text, rules]);
      expect([text, loud(text.replaceAll("'", "’"))]).toEqual([text, rules]);
      expect([
        text,
        loud(text.replace(/[a-z]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0))),
      ]).toEqual([text, rules]);
    }
  });

  it("does not read what is quoted", () => {
    for (const text of ALL) expect(loud(`I told you once: “${text.replace(/["“”]/g, "")}”`)).toEqual([]);
  });

  it("never throws, whatever the text", () => {
    for (const text of [
      "",
      " ",
      "\u0000",
      "😀".repeat(50),
      "but ".repeat(500),
      "((((",
      "sorry",
      "…",
      "\ud800 sorry if",
      "'".repeat(99),
    ])
      expect(() => apologyHints(text)).not.toThrow();
  });

  it("takes about ten times as long for a text ten times as long", () => {
    const shorter = "sorry if you felt that way but you made me do it and ".repeat(100);
    const longer = shorter.repeat(10);
    // Of this process alone: what else a machine does meanwhile costs the reader nothing.
    const took = (text: string): number => {
      const { user } = process.cpuUsage();
      apologyHints(text);
      return process.cpuUsage().user - user;
    };
    took(shorter);
    const best = (text: string): number => Math.min(...[1, 2, 3].map(() => took(text)));
    // In microseconds; a processor counts no less than a few milliseconds at a time.
    const ratio = best(longer) / Math.max(best(shorter), 4_000);
    // A square would take a hundred times as long.
    expect(ratio).toBeLessThan(50);
  });
});

describe("S34: A-12 asks the whole guided apology and never a single sentence", () => {
  const whole = {
    whatIDid: "I hid the loan from you in May.",
    itWasMine: "It was my doing, and I am sorry.",
    whatItDidToYou: "It left you alone with the bills.",
    whatIDoNext: "I will show you the letters on Friday.",
  };

  it("finds nothing missing where act, owning, harm and repair are there", () => {
    expect(apologyGaps(whole)).toEqual([]);
  });

  it("names what is not there yet", () => {
    expect(apologyGaps({ ...whole, whatIDid: "Mistakes were made." })).toEqual(["act"]);
    expect(apologyGaps({ ...whole, whatItDidToYou: " " })).toEqual(["harm"]);
    expect(apologyGaps({ whatIDid: "", itWasMine: "", whatItDidToYou: "", whatIDoNext: "" })).toEqual([
      "act",
      "owning",
      "harm",
      "repair",
    ]);
  });
});
