import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "../../../shared/base/day.ts";
import { intlCalendar, ownZone, placeOf, showsSameTime } from "./intlCalendar.ts";

/** How many hours a day has there: 23 and 25 where the clocks are changed. */
const hoursOf = (day: string, zone: string): number =>
  (intlCalendar.moment(addDays(day, 1), "00:00", zone) - intlCalendar.moment(day, "00:00", zone)) / 3_600_000;

const NOON = Date.parse("2026-12-01T12:00:00Z");

const at = (day: string, time: string, zone: string): string =>
  new Date(intlCalendar.moment(day, time, zone)).toISOString();

describe("days and times of a time zone", () => {
  it("N40: a time of day is that time there, in summer and in winter", () => {
    expect(at("2026-07-01", "21:00", "Europe/Berlin")).toBe("2026-07-01T19:00:00.000Z");
    expect(at("2026-12-01", "21:00", "Europe/Berlin")).toBe("2026-12-01T20:00:00.000Z");
    expect(at("2026-12-01", "21:00", "America/New_York")).toBe("2026-12-02T02:00:00.000Z");
    expect(at("2026-12-01", "21:00", "Asia/Kolkata")).toBe("2026-12-01T15:30:00.000Z");
    expect(at("2026-12-01", "21:00", "UTC")).toBe("2026-12-01T21:00:00.000Z");
  });

  it("N40: a time that the clocks leave out is the moment they jump, one shown twice is the later", () => {
    // Berlin: 02:00 becomes 03:00 on 29 March 2026, and 03:00 becomes 02:00 on 25 October 2026.
    expect(at("2026-03-29", "02:30", "Europe/Berlin")).toBe("2026-03-29T01:00:00.000Z");
    expect(at("2026-10-25", "02:30", "Europe/Berlin")).toBe("2026-10-25T01:30:00.000Z");
    // Lord Howe moves by half an hour.
    expect(at("2026-10-04", "02:15", "Australia/Lord_Howe")).toBe("2026-10-03T15:30:00.000Z");
    expect(at("2026-04-05", "01:45", "Australia/Lord_Howe")).toBe("2026-04-04T15:15:00.000Z");
  });

  it("N40: the days on which clocks change have 23 and 25 hours, and every other has 24", () => {
    expect(hoursOf("2026-03-29", "Europe/Berlin")).toBe(23);
    expect(hoursOf("2026-10-25", "Europe/Berlin")).toBe(25);
    expect(hoursOf("2026-10-26", "Europe/Berlin")).toBe(24);
    // Midnight itself is left out in Santiago's spring.
    expect(hoursOf("2026-09-06", "America/Santiago")).toBe(23);
  });

  it("N40: a moment lies on the day and at the time that it was made from, wherever that time exists", () => {
    const zones = fc.constantFrom("Europe/Berlin", "America/New_York", "Asia/Kathmandu", "Pacific/Chatham", "UTC");
    const days = fc.nat(3_000).map((count) => addDays("2024-01-01", count));
    fc.assert(
      fc.property(days, fc.nat(23), fc.nat(59), zones, (day, hour, minute, zone) => {
        const time = `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`;
        const ms = intlCalendar.moment(day, time, zone);
        const there = new Intl.DateTimeFormat("en-GB", { timeZone: zone, timeStyle: "short" }).format(ms);
        return intlCalendar.dayAt(ms, zone) === day && (there === time || hoursOf(day, zone) !== 24);
      }),
      { numRuns: 300 },
    );
  });

  it("N188: a zone that this device does not know is read as its own, and keeps nobody from reading a promise", () => {
    for (const zone of ["Europe/Atlantis", "A_/+-", "xx"]) {
      expect(intlCalendar.dayAt(NOON, zone)).toBe(intlCalendar.dayAt(NOON, ownZone()));
      expect(at("2026-12-01", "21:00", zone)).toBe(at("2026-12-01", "21:00", ownZone()));
      expect(showsSameTime(zone, "2026-12-01")).toBe(true);
    }
  });

  it("N187: two zones show the same time or not, by the day, and are called by their city", () => {
    const here = ownZone();
    expect(showsSameTime(here, "2026-12-01")).toBe(true);
    expect(showsSameTime("Pacific/Kiritimati", "2026-12-01") && showsSameTime("Pacific/Pago_Pago", "2026-12-01")).toBe(
      false,
    );
    expect(["America/New_York", "America/Argentina/Ushuaia", "UTC"].map(placeOf)).toEqual([
      "New York",
      "Ushuaia",
      "UTC",
    ]);
  });
});
