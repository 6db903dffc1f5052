import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "../base/day.ts";
import { type AskId, newId } from "../base/ids.ts";
import { seededRandom } from "../seal/testing/seededRandom.ts";
import { askAnswerValue, askValue, isAskOpen, isManyForADay, mayAsk, readAsk, readAskAnswer } from "./reassurance.ts";

const random = seededRandom("reassurance");
const DAY = "2026-11-22";
const said = { need: "to be heard", way: "words", text: "A word before you sleep?", day: DAY } as const;
const ask = (day = DAY) => ({ ...said, day, id: newId<AskId>(random), author: "a" }) as const;

describe("asking for reassurance", () => {
  it("N60: reads back a need, a way and a line; anything else is none", () => {
    const id = newId<AskId>(random);
    expect(readAsk(id, "a", askValue({ ...said, text: "  A word before you sleep? " }))).toEqual({
      ...said,
      id,
      author: "a",
    });
    for (const value of [{ ...said, way: "passwords" }, { ...said, need: "" }, { ...said, count: 4 }, null])
      expect(readAsk(id, "a", value)).toBeNull();
    fc.assert(
      fc.property(fc.jsonValue(), (value) => readAsk(id, "a", value) === null && readAskAnswer(value) === null),
    );
  });

  it("N61: is answered with now, later, or not today, and half a letter in it can still be signed", () => {
    for (const kind of ["now", "later", "not-today"] as const)
      expect(readAskAnswer(askAnswerValue({ kind, text: "after eight\ud800", day: DAY }))).toEqual({
        kind,
        text: "after eight\ufffd",
        day: DAY,
      });
    expect(readAskAnswer({ kind: "no", text: "", day: DAY })).toBeNull();
  });

  it("N62: folds away by itself the day after, and a day far ahead is no open ask", () => {
    expect([0, 1, 2, -1, -2].map((days) => isAskOpen(ask(), addDays(DAY, days)))).toEqual([
      true,
      true,
      false,
      true,
      false,
    ]);
  });

  it("N62: three lie open at most; an answer makes room, and so does a day", () => {
    const open = [ask(), ask(), ask()].map((one) => ({ ask: one, answer: null }));
    expect(mayAsk(open.slice(1), DAY)).toBe(true);
    expect(mayAsk(open, DAY)).toBe(false);
    expect(mayAsk(open, addDays(DAY, 2))).toBe(true);
    const answered = open.map((one, index) =>
      index === 0 ? { ...one, answer: { kind: "now", text: "", day: DAY } } : one,
    );
    expect(mayAsk(answered as never, DAY)).toBe(true);
    expect([isManyForADay(open, DAY), isManyForADay(open.slice(1), DAY)]).toEqual([true, false]);
  });
});
