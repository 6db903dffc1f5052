import { describe, expect, it } from "vitest";
import { type BoundaryClause, boundaryHints } from "./boundary.ts";
import { boundaryAsymmetry } from "./boundaryAsymmetry.ts";
import { BOUNDARY_EIGHTH } from "./examples/boundaryEighth.ts";
import { BOUNDARY_EIGHTH_CLEAN } from "./examples/boundaryEighthClean.ts";
import { BOUNDARY_FIFTH } from "./examples/boundaryFifth.ts";
import { BOUNDARY_FIRST } from "./examples/boundaryFirst.ts";
import { BOUNDARY_FIRST_MORE } from "./examples/boundaryFirstMore.ts";
import { BOUNDARY_FOURTH } from "./examples/boundaryFourth.ts";
import { BOUNDARY_SECOND } from "./examples/boundarySecond.ts";
import { BOUNDARY_SEVENTH } from "./examples/boundarySeventh.ts";
import { BOUNDARY_SEVENTH_CLEAN } from "./examples/boundarySeventhClean.ts";
import { BOUNDARY_SIXTH } from "./examples/boundarySixth.ts";
import { BOUNDARY_THIRD } from "./examples/boundaryThird.ts";
import type { Sentence } from "./examples/sentenceTable.ts";
import { WORKED_BOUNDARIES } from "./examples/worked.ts";
import { voiceFromWords } from "./firstWords.ts";

type Item = Exclude<Sentence, string>;

const FOUNDING = [
  "I understand that my actions hurt you deeply. I take full responsibility, and I am truly sorry for breaking your trust. I want to do whatever it takes to make things right.",
  "I feel hurt when I don't know where we stand.",
  "What can I do to help you feel safe again?",
  "I understand why you feel that way, and I want to work through this with you.",
];
const TABLES = [
  BOUNDARY_FIRST,
  BOUNDARY_FIRST_MORE,
  BOUNDARY_SECOND,
  BOUNDARY_THIRD,
  BOUNDARY_FOURTH,
  BOUNDARY_FIFTH,
  BOUNDARY_SIXTH,
  BOUNDARY_SEVENTH,
  BOUNDARY_SEVENTH_CLEAN,
  BOUNDARY_EIGHTH,
  BOUNDARY_EIGHTH_CLEAN,
];
const ALL = TABLES.flatMap((table) => Object.values(table).flatMap(({ flag, clean }) => [...flag, ...clean])).map(
  itemOf,
);

function itemOf(given: Sentence): Item {
  return typeof given === "string" ? { text: given } : given;
}

/** Where nobody said who does it, the first words do. */
function clauseOf({ text, doer, end }: Item): BoundaryClause {
  const voice = voiceFromWords(text);
  const byWords = voice === "writer" ? "me" : voice === "other" ? "you" : "both";
  return { doer: doer ?? byWords, ...(end === undefined ? {} : { end }) };
}

function loud(given: Sentence): readonly string[] {
  const item = itemOf(given);
  return boundaryHints(item.text, clauseOf(item))
    .filter((hint) => hint.severity !== "info")
    .map((hint) => hint.rule);
}

describe("S35: the worked sentences of an agreement", () => {
  it.each(WORKED_BOUNDARIES.flag)("$rule says something about: $text", (item) => {
    expect(loud(item)).toContain(item.rule);
  });

  it.each([...WORKED_BOUNDARIES.clean, ...FOUNDING.map((text) => ({ text }))])("is silent about: $text", (item) => {
    expect(loud(item)).toEqual([]);
  });
});

describe("S35: our own sentences, as people type them", () => {
  for (const table of TABLES)
    for (const [rule, { flag, clean }] of Object.entries(table)) {
      it(`${rule} speaks where it should`, () => {
        expect(flag.filter((item) => !loud(item).includes(rule))).toEqual([]);
      });
      it(`${rule} is silent beside it`, () => {
        expect(clean.filter((item) => loud(item).length > 0)).toEqual([]);
      });
    }
});

describe("S36: what a person offers of their own is theirs to offer", () => {
  const offer = "I offer to show you my messages with Sam.";

  it("asks for an end, and is content with one", () => {
    const severity = (text: string, end?: string): string | undefined =>
      boundaryHints(text, { doer: "me", ...(end === undefined ? {} : { end }) }).find((hint) => hint.rule === "B-04")
        ?.severity;
    expect(severity(offer)).toBe("amber");
    expect(severity(offer, "2027-03-01")).toBe("info");
    expect(severity("I offer to show you my messages with Sam until 1 March.")).toBe("info");
    expect(severity("I offer to show you my messages until you trust me.")).toBe("amber");
    expect(severity("You show me your messages with Sam.", "2027-03-01")).toBe("red");
  });

  it("takes a limit about one person as what it may be, and giving up all friends as what it is", () => {
    expect(boundaryHints("I will not see Sam.", { doer: "me" })).toMatchObject([{ rule: "B-03", severity: "info" }]);
    expect(loud("I will stop seeing my friends.")).toContain("B-03");
  });

  it("lets a person write a bare rule for themselves, but not for the other", () => {
    expect(loud({ text: "No wine on weekdays.", doer: "me" })).toEqual([]);
    expect(loud({ text: "No wine on weekdays.", doer: "you" })).toEqual(["B-00"]);
  });
});

describe("S37: words of force or fear silence every other hint of their sentence", () => {
  it("opens the way to the help card and teaches nobody wording", () => {
    expect(loud("You will not hit me again.")).toEqual(["S-01"]);
    expect(loud("You must obey. I am scared of you when you drink.")).toContain("S-01");
  });
});

describe("S33: a hint depends on the words and on nothing else", () => {
  it("points into the text that was typed", () => {
    for (const item of ALL)
      for (const { start, end } of boundaryHints(item.text, clauseOf(item)))
        expect([item.text, start >= 0 && start < end && end <= item.text.length]).toEqual([item.text, true]);
  });

  it("hears the same in capitals, with curly quotes and in wide letters", () => {
    for (const item of ALL) {
      const clause = clauseOf(item);
      const rules = (text: string): readonly string[] => boundaryHints(text, clause).map((hint) => hint.rule);
      const wide = item.text.replace(/[a-z]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));
      expect([item.text, rules(item.text.toUpperCase())]).toEqual([item.text, rules(item.text)]);
      expect([item.text, rules(item.text.replaceAll("'", "’"))]).toEqual([item.text, rules(item.text)]);
      expect([item.text, rules(wide)]).toEqual([item.text, rules(item.text)]);
    }
  });

  it("does not read what is quoted", () => {
    for (const { text } of ALL) expect(loud(`I will say it aloud: “${text.replace(/["“”]/g, "")}”`)).toEqual([]);
  });

  it("never throws, whatever the text", () => {
    for (const text of [
      "",
      " ",
      "\u0000",
      "you",
      "if",
      "and and and",
      "you will ".repeat(300),
      "no no no",
      ", , ,",
      "\ud800",
    ])
      for (const doer of ["me", "you", "both"] as const) expect(() => boundaryHints(text, { doer })).not.toThrow();
  });

  it("takes about ten times as long for a text ten times as long", () => {
    const shorter = "you will not talk to anyone about us and ".repeat(100);
    const longer = shorter.repeat(10);
    // Of this process alone: what else a machine does meanwhile costs the reader nothing.
    const took = (text: string): number => {
      const { user } = process.cpuUsage();
      boundaryHints(text, { doer: "you" });
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

describe("S38: B-11 weighs the whole agreement and reads none of its words", () => {
  it("asks when one side does three things more than the other", () => {
    expect(boundaryAsymmetry([{ doer: "me" }, { doer: "me" }, { doer: "both" }])).toEqual([]);
    expect(boundaryAsymmetry([{ doer: "you" }, { doer: "you" }, { doer: "you" }])).toEqual(["more-obligations"]);
  });

  it("asks when all that is shown goes one way for more than 90 days", () => {
    expect(boundaryAsymmetry([{ doer: "me", showsForDays: 90 }])).toEqual([]);
    expect(boundaryAsymmetry([{ doer: "me", showsForDays: null }])).toEqual(["one-way-transparency"]);
    expect(
      boundaryAsymmetry([
        { doer: "me", showsForDays: 120 },
        { doer: "you", showsForDays: 30 },
      ]),
    ).toEqual([]);
  });
});
