import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, daysBetween, isDay, startOfUtcDay, utcDay } from "./day.ts";

describe("days of the calendar", () => {
  it("A25: they agree with the calendar everybody has, leap years included", () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date("1900-01-01"), max: new Date("2400-12-31"), noInvalidDate: true }),
        fc.nat(4_000),
        (date, days) => {
          const from = date.toISOString().slice(0, 10);
          const later = new Date(Date.parse(from) + days * 86_400_000).toISOString().slice(0, 10);
          expect(isDay(from)).toBe(true);
          expect(addDays(from, days)).toBe(later);
          expect(daysBetween(from, later)).toBe(days);
        },
      ),
    );
  });

  it("A13: what has the shape of a day and is none is none", () => {
    for (const value of ["2027-02-29", "2027-02-31", "2027-13-01", "2027-00-10", "2027-1-1", "", "27-01-01", 7, null]) {
      expect([value, isDay(value)]).toEqual([value, false]);
    }
    expect(isDay("2028-02-29")).toBe(true);
  });

  it("G16: a moment falls on the day in Greenwich, to the millisecond", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: Date.UTC(2400, 0) }), (ms) => {
        const day = new Date(ms).toISOString().slice(0, 10);
        expect(utcDay(ms)).toBe(day);
        expect(startOfUtcDay(day)).toBe(Date.parse(day));
        expect(utcDay(startOfUtcDay(day) - 1)).toBe(addDays(day, -1));
      }),
    );
  });
});
