import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nudgeCalendar } from "./nudgeCalendar.ts";

const NUDGE = { title: "Ten quiet minutes", day: "2026-11-26", time: "20:30", id: "k3", madeOn: "2026-11-22" };
/** As a reader of such files does it: lines are put together again, then read. */
const lines = (file: string): string[] => file.replaceAll("\r\n ", "").split("\r\n");

describe("a weekly nudge as a calendar file", () => {
  it("N89: repeats every week at a time without a zone, and says nothing of where it came from", () => {
    const file = nudgeCalendar(NUDGE);
    expect(lines(file)).toEqual([
      "BEGIN:VCALENDAR",
      "VERSION:2.0",
      "PRODID:-//calendar//EN",
      "CALSCALE:GREGORIAN",
      "BEGIN:VEVENT",
      "UID:k3",
      "DTSTAMP:20261122T000000Z",
      "DTSTART:20261126T203000",
      "DURATION:PT10M",
      "RRULE:FREQ=WEEKLY",
      "SUMMARY:Ten quiet minutes",
      "CLASS:PRIVATE",
      "TRANSP:TRANSPARENT",
      "BEGIN:VALARM",
      "ACTION:DISPLAY",
      "DESCRIPTION:Ten quiet minutes",
      "TRIGGER:PT0S",
      "END:VALARM",
      "END:VEVENT",
      "END:VCALENDAR",
      "",
    ]);
    expect(file).not.toMatch(/trust|common|ground|partner|promise|http|@/i);
  });

  it("N89: whatever the title is, no line is longer than 75 octets, none breaks within a letter, and it reads back", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 90 }), (title) => {
        const file = nudgeCalendar({ ...NUDGE, title });
        for (const line of file.split("\r\n")) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
        expect(file.isWellFormed()).toBe(true);
        expect(lines(file)).toHaveLength(21);
        const summary = lines(file).find((line) => line.startsWith("SUMMARY:")) ?? "";
        const read = summary.slice(8).replaceAll(/\\([\\;,nN])/g, (_, sign: string) => (/n/i.test(sign) ? "\n" : sign));
        expect(read).toBe(
          title
            .toWellFormed()
            .replaceAll(/\r\n|\r/g, "\n")
            .replaceAll(/(?!\n)\p{Cc}/gu, ""),
        );
      }),
      { examples: [["A\u0000\r\nB\t;,\\n \ud800 \u0085"], ["é".repeat(80)], ["x".repeat(300)]] },
    );
  });

  it("N89: a line break in a title cannot begin another entry", () => {
    const file = nudgeCalendar({ ...NUDGE, title: "A\r\nATTENDEE:mailto:bo" });
    expect(lines(file)).toContain("SUMMARY:A\\nATTENDEE:mailto:bo");
  });
});
