import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { NO_DETAILS } from "../clauseDetails.ts";
import { addDays } from "../../base/day.ts";
import { STANDING_WORDS } from "../preamble.ts";
import { TOPICS } from "../topics.ts";
import { WHO } from "../who.ts";
import { bringIn } from "./bringIn.ts";
import { BROUGHT_BYTES } from "./broughtIn.ts";
import { readingCopyData } from "./readingCopyData.ts";
import { idOf, paper, type PaperPoint } from "./testing/paper.ts";

const FILE = readingCopyData(
  paper([
    { text: "Would you be willing to call?" },
    { text: "I will call.", who: "b", isAgreed: true, answers: idOf(0), details: { fallback: "I say so." } },
    { text: "If it gets loud, I will leave.", isAgreed: true },
    { text: "  " },
  ]),
);
/** The file with one thing in it changed. */
const changed = (from: string | RegExp, to: string): string => {
  const text = FILE.replace(from, to);
  expect(text).not.toBe(FILE);
  return text;
};

describe("an agreement as data", () => {
  it("A105: says what it is, holds every point with what both know of it, and nothing of who wrote or marked what", () => {
    const file: unknown = JSON.parse(FILE);
    expect(file).toMatchObject({
      format: "common-ground-agreement",
      version: 1,
      status: "A reading copy, not signed.",
      notice: STANDING_WORDS.en.notice,
      day: "2026-11-22",
      people: { a: "Ada", b: "Bo" },
      topics: [
        {
          id: "daily-life",
          points: [
            { number: "1.1", kind: "request", state: "request" },
            { number: "1.2", who: "b", state: "both-comfortable", answers: idOf(0) },
            { number: "1.3", kind: "own-limit", state: "own-limit" },
          ],
        },
      ],
    });
    expect(FILE).not.toMatch(/"(?:by|hands|marks?|runs|suggest\w*|comments?|base|contentHash|signature\w*|made|time)"/);
  });

  it("A105: what only one of the two marked is open like what nobody did, and what has ended says so", () => {
    const days = { start: "2026-10-01", end: "2026-11-21" };
    const file = readingCopyData(paper([{ text: "I will call." }, { text: "I will write.", isAgreed: true, days }]));
    expect(file.match(/(?<="state": ")[^"]+/g)).toEqual(["open", "ended"]);
  });

  it("A106: what went out comes back in: the same points, in the same order, letter for letter", () => {
    const letters = fc.string({
      unit: fc.constantFrom("a", "I ", "we ", "\n", "#", "- ", "<b>", "\\", '"', "א", "😀", "\u202e", "{", "\t"),
      minLength: 1,
      maxLength: 30,
    });
    const day = fc.option(fc.nat(900).map((days) => addDays("2026-11-22", days)));
    const point = fc.record({
      text: letters.filter((text) => text.trim() !== ""),
      topic: fc.constantFrom(...TOPICS),
      who: fc.constantFrom(...WHO),
      isAgreed: fc.boolean(),
      isAnswered: fc.boolean(),
      details: fc.record({ need: letters, why: letters, example: letters, fallback: letters, scope: letters }),
      days: fc.record({ start: day, review: day, end: day }),
    });
    fc.assert(
      fc.property(fc.array(point, { minLength: 1, maxLength: 12 }), (points: readonly PaperPoint[]) => {
        const copy = paper(points);
        const read = bringIn(readingCopyData(copy));
        if (!read.ok) throw new Error(read.problem);
        expect(read.value.people).toEqual(copy.names);
        expect(read.value.points).toEqual(
          copy.topics.flatMap((topic) =>
            topic.points.map(({ clause }) => ({
              topic: clause.topic,
              paragraphs: clause.paragraphs,
              who: clause.who,
              details: clause.details,
              start: clause.start,
              review: clause.review,
              end: clause.end,
              answers: null,
            })),
          ),
        );
      }),
    );
  });

  it("A106: an answer finds its request by its place; ids and marks stay behind", () => {
    const read = bringIn(FILE);
    expect(read.ok && read.value.points.map(({ answers }) => answers)).toEqual([null, 0, null]);
    expect(read.ok && read.value.points[1]).toEqual({
      topic: "daily-life",
      paragraphs: ["I will call."],
      who: "b",
      details: { ...NO_DETAILS, fallback: "I say so." },
      start: null,
      review: null,
      end: null,
      answers: 0,
    });
  });

  it.each([
    ["a newer version", () => changed('"version": 1', '"version": 2'), "newer"],
    ["an older version", () => changed('"version": 1', '"version": 0'), "older"],
    ["another format", () => changed("common-ground-agreement", "shopping-list"), "not-an-agreement"],
    ["a foreign schema", () => '{"openapi":"3.1.0","paths":{}}', "not-an-agreement"],
    ["a list", () => '["I will call."]', "not-an-agreement"],
    ["half a file", () => FILE.slice(0, FILE.length / 2), "damaged"],
    ["braces that are no data", () => "{ I will call }", "not-an-agreement"],
    ["a field that no version has", () => changed('"title"', '"marks": [], "title"'), "damaged"],
    ["a person who is neither", () => changed('"who": "b"', '"who": "c"'), "damaged"],
    ["a day that does not exist", () => changed('"end": null', '"end": "2026-02-31"'), "damaged"],
    ["a prototype", () => changed('"people": {', '"people": { "__proto__": {},'), "damaged"],
    ["an empty agreement", () => readingCopyData(paper([])), "nothing-found"],
    ["nesting without end", () => "[".repeat(500_000), "not-an-agreement"],
    ["ten megabytes", () => changed("I will call.", "x".repeat(10 * 1024 * 1024)), "too-large"],
  ])("A107: %s is refused with its own word", (_, text, problem) => {
    expect(bringIn(text())).toEqual({ ok: false, problem });
  });

  it("A107: ten megabytes are refused before anything reads them", () => {
    const text = `{"format":"common-ground-agreement","a":[${"0,".repeat(5 * 1024 * 1024)}0]}`;
    expect(text.length).toBeGreaterThan(BROUGHT_BYTES);
    expect(bringIn(text)).toEqual({ ok: false, problem: "too-large" });
  });

  it("A107: no value in the place of any other brings anything but a word", () => {
    fc.assert(
      fc.property(
        fc.nat(FILE.length - 1),
        fc.constantFrom("0", '"', "{", "null", "[]", "", "1e999", "\\u0000"),
        (at, junk) => {
          const read = bringIn(FILE.slice(0, at) + junk + FILE.slice(at + 1));
          expect(read.ok ? "read" : read.problem).toMatch(
            /^(?:read|damaged|not-an-agreement|newer|older|nothing-found)$/,
          );
        },
      ),
      { numRuns: 1_000 },
    );
  });
});
