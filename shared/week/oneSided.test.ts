import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, daysBetween } from "../base/day.ts";
import { type Answered, oneSided } from "./oneSided.ts";

const WEEK = "2026-11-16";
const [MINE, THEIRS, BOTH, NONE]: readonly [Answered, Answered, Answered, Answered] = [
  { byMe: true, byOther: false },
  { byMe: false, byOther: true },
  { byMe: true, byOther: true },
  { byMe: false, byOther: false },
];
/** Newest first, from the week before this one; further back nobody answered. */
const inWeeks = (weeks: readonly Answered[]) => (week: string) => weeks[daysBetween(week, WEEK) / 7 - 1] ?? NONE;

describe("one-sided weeks", () => {
  it("N87: three in a row of one side ask; a shared one, an empty one or one of the other side does not", () => {
    const asks = (weeks: readonly Answered[], askedOn: string | null = null) =>
      oneSided(inWeeks(weeks), { week: WEEK, askedOn });
    expect([asks([MINE, MINE, MINE]), asks([THEIRS, THEIRS, THEIRS])]).toEqual(["mine", "theirs"]);
    for (const odd of [THEIRS, BOTH, NONE])
      for (const at of [0, 1, 2]) expect(asks([MINE, MINE, MINE].with(at, odd))).toBeNull();
    expect(asks([MINE, MINE, MINE], addDays(WEEK, -20))).toBeNull();
    expect(asks([MINE, MINE, MINE], addDays(WEEK, -21))).toBe("mine");
  });

  it("N87: the two are never both told that they carried it", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(MINE, THEIRS, BOTH, NONE), { maxLength: 4 }), (weeks) => {
        const theirs = weeks.map(({ byMe, byOther }) => ({ byMe: byOther, byOther: byMe }));
        const sides = [weeks, theirs].map((each) => oneSided(inWeeks(each), { week: WEEK, askedOn: null }));
        expect(new Set(sides)).toEqual(new Set(sides[0] === null ? [null] : ["mine", "theirs"]));
      }),
    );
  });
});
