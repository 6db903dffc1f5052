import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "../base/day.ts";
import { weekdayOf, weekOf } from "../base/week.ts";
import {
  isFreedomLow,
  PULSE_ITEMS,
  type Pulse,
  pulseLine,
  readSharedPulse,
  SHAREABLE_ITEMS,
  sharedPulse,
  weekToLookAt,
} from "./pulse.ts";

const WEEK = "2026-11-16";
const aNumber = fc.option(fc.nat(10), { nil: undefined });
const aPulse: fc.Arbitrary<Pulse> = fc.record(
  { reliability: aNumber, openness: aNumber, ease: aNumber, freedom: aNumber, hope: aNumber, unseen: aNumber },
  { requiredKeys: [] },
) as fc.Arbitrary<Pulse>;

describe("my week in numbers", () => {
  it("N84: whether somebody could say no is in nothing that can be shared, nor what they chose in private", () => {
    expect(PULSE_ITEMS.filter((item) => !(SHAREABLE_ITEMS as readonly string[]).includes(item))).toEqual([
      "freedom",
      "unseen",
    ]);
    fc.assert(
      fc.property(aPulse, (pulse) => {
        const shared = sharedPulse(pulse, SHAREABLE_ITEMS);
        expect(Object.keys(shared)).not.toEqual(expect.arrayContaining(["freedom"]));
        expect(JSON.stringify(shared)).not.toMatch(/freedom|unseen/);
        expect(readSharedPulse(shared)).toEqual(shared);
      }),
    );
    for (const more of [{ freedom: 2 }, { unseen: 2 }, { hope: 11 }, { hope: 2.5 }, { hope: "2" }])
      expect(readSharedPulse(more)).toBeNull();
  });

  it("N84: only what was chosen goes over, and what was left out is no zero", () => {
    expect(sharedPulse({ hope: 4, ease: 2, freedom: 1 }, ["reliability", "hope"])).toEqual({ hope: 4 });
  });

  it("N83: the end of a week and the days after it mean the same week", () => {
    fc.assert(
      fc.property(fc.integer({ min: -20_000, max: 20_000 }), (days) => {
        const day = addDays(WEEK, days);
        const week = weekToLookAt(day);
        expect(weekdayOf(week)).toBe(1);
        expect(week).toBe(weekdayOf(day) >= 4 ? weekOf(day) : addDays(weekOf(day), -7));
      }),
    );
  });

  it("N85: a line has no point for a week without an answer, and says where it went down by two or more", () => {
    const line = pulseLine(
      [
        [addDays(WEEK, 14), { hope: 3 }],
        [WEEK, { hope: 6 }],
        [addDays(WEEK, 7), { ease: 1 }],
        [addDays(WEEK, 21), { hope: 2 }],
      ],
      "hope",
    );
    expect(line.map(({ value, isDip }) => [value, isDip])).toEqual([
      [6, false],
      [3, true],
      [2, false],
    ]);
  });

  it("N84: a low answer about saying no is three or less; none is not low", () => {
    expect([{ freedom: 3 }, { freedom: 4 }, {}].map(isFreedomLow)).toEqual([true, false, false]);
  });
});
