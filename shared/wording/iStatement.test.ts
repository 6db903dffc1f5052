import { describe, expect, it } from "vitest";
import { SHEETS } from "./examples/sheets.ts";
import { WORKED_MIRRORS, WORKED_STATEMENTS, WORKED_SUPPORT } from "./examples/worked.ts";
import { iStatementHints, type StatementRole } from "./iStatement.ts";

const ROLES: readonly StatementRole[] = ["speaker", "listener", "request"];
/** The sentences that the product began with. */
const FOUNDING = [
  "I understand that my actions hurt you deeply. I take full responsibility, and I am truly sorry for breaking your trust. I want to do whatever it takes to make things right.",
  "I feel hurt when I don't know where we stand.",
  "What can I do to help you feel safe again?",
  "I understand why you feel that way, and I want to work through this with you.",
];

const rulesOf = (text: string, role: StatementRole): string[] => iStatementHints(text, role).map((hint) => hint.rule);
const aboveInfo = (text: string, role: StatementRole): string[] =>
  iStatementHints(text, role).flatMap((hint) => (hint.severity === "info" ? [] : [hint.rule]));

describe("S20: each rule finds what it is for and leaves its near misses alone", () => {
  it.each(SHEETS)("$rule for the $role", ({ rule, role, flag, clean }) => {
    expect(flag.filter((text) => !rulesOf(text, role).includes(rule))).toEqual([]);
    expect(clean.map((text) => [text, aboveInfo(text, role)]).filter(([, rules]) => rules?.length !== 0)).toEqual([]);
  });

  it("passes the worked sentences", () => {
    expect(WORKED_STATEMENTS.flag.filter(({ text, rule }) => !rulesOf(text, "speaker").includes(rule))).toEqual([]);
    expect(WORKED_MIRRORS.flag.filter(({ text, rule }) => !rulesOf(text, "listener").includes(rule))).toEqual([]);
    for (const text of [...WORKED_STATEMENTS.clean, ...WORKED_SUPPORT.mustNotFire])
      expect([text, aboveInfo(text, "speaker")]).toEqual([text, []]);
    for (const text of WORKED_MIRRORS.clean) expect([text, aboveInfo(text, "listener")]).toEqual([text, []]);
  });

  it.each(ROLES)("says nothing about the founding sentences to the %s", (role) => {
    for (const text of FOUNDING) expect([text, aboveInfo(text, role)]).toEqual([text, []]);
  });
});

describe("S21: who is afraid or in danger gets no hint, only support, and only for that sentence", () => {
  it("stays silent about grammar", () => {
    for (const text of WORKED_SUPPORT.fires)
      expect(iStatementHints(text, "speaker").map((hint) => hint.severity)).toEqual(["support"]);
    expect(rulesOf("You always pushed me and you never said sorry.", "speaker")).toEqual(["S-01"]);
  });

  it("keeps the hints of the other sentences", () => {
    expect(rulesOf("You pushed me. You never listen.", "speaker")).toEqual(["S-01", "I-01"]);
    expect(rulesOf("You pushed me. The door was open.", "speaker")).toEqual(["S-01"]);
  });
});

describe("S22: a listener's mirror may repeat what was said; an answer is not a mirror", () => {
  it("lets Bo give back Ada's words", () => {
    expect(rulesOf("What I hear is that you never felt safe and I always left.", "listener")).toEqual([]);
    expect(rulesOf("You feel that I don't care. Is there more?", "listener")).toEqual([]);
  });

  it("weighs 'I hear you, but' more for the listener", () => {
    const severities = ROLES.map((role) => iStatementHints("I hear you, but I was tired.", role)[0]?.severity);
    expect(severities).toEqual(["hint", "warn", "hint"]);
  });
});

describe("S23: the form of a text as a whole", () => {
  const words = (count: number): string =>
    `I felt ${"sad and ".repeat(count / 2)}`.split(" ").slice(0, count).join(" ");

  it("finds what comes after sixty words (I-16)", () => {
    expect(rulesOf(words(60), "speaker")).toEqual([]);
    const [long] = iStatementHints(words(63), "speaker");
    expect(long?.rule).toBe("I-16");
    expect(words(63).slice(long?.start, long?.end).split(" ")).toHaveLength(3);
  });

  it("says nothing about nothing", () => {
    for (const text of ["", "   ", "…", "😊", "Okay.", '"You never listen."'])
      expect(iStatementHints(text, "speaker")).toEqual([]);
  });
});
