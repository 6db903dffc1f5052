import { describe, expect, it } from "vitest";
import { DIRECTORIES, EMERGENCY, HELP_COUNTRIES, isCheckedLately, linesOf } from "./helpLines.ts";

const ALL = HELP_COUNTRIES.flatMap(({ country, checkedOn, lines }) =>
  lines.map((line) => ({ ...line, country, checkedOn })),
);

describe("S6: a help line is never shown as verified when nobody checked it", () => {
  it("says of every number where it comes from and when it was checked", () => {
    for (const { country, checkedOn, lines } of HELP_COUNTRIES) {
      expect(checkedOn === null || /^\d{4}-\d{2}-\d{2}$/.test(checkedOn), country).toBe(true);
      for (const { number, source } of lines) {
        expect(number).toMatch(/^[\d -]+$/);
        expect(["found on a page", "general knowledge"]).toContain(source);
      }
    }
    for (const { number, source, checkedOn } of EMERGENCY) {
      expect(number).toMatch(/^\d{3}$/);
      expect([source, checkedOn]).toEqual(["general knowledge", null]);
    }
  });

  it("N120: nothing counts as checked without a day, after a year, or on a day that has not come", () => {
    expect(isCheckedLately(null, "2026-11-22")).toBe(false);
    expect(isCheckedLately("2026-02-31", "2026-11-22")).toBe(false);
    expect(isCheckedLately("2026-11-23", "2026-11-22")).toBe(false);
    expect(isCheckedLately("2025-11-21", "2026-11-22")).toBe(false);
    expect(isCheckedLately("2025-11-22", "2026-11-22")).toBe(true);
    expect(isCheckedLately("2026-11-22", "2026-11-22")).toBe(true);
  });

  it("N120: every country has a line, no number stands twice in one, and there is a directory for the rest", () => {
    expect(HELP_COUNTRIES.length).toBeGreaterThanOrEqual(24);
    for (const { country, lines } of HELP_COUNTRIES) {
      expect(lines.length, country).toBeGreaterThan(0);
      const numbers = lines.map(({ number }) => number.replaceAll(/\D/g, ""));
      expect(new Set(numbers).size, country).toBe(numbers.length);
    }
    expect(DIRECTORIES.length).toBeGreaterThan(0);
  });

  it("N121: there is a line for somebody who may not want to live, and one for worry about one's own behaviour", () => {
    expect(linesOf("crisis").map(({ country }) => country)).toContain("United Kingdom");
    expect(linesOf("own-behaviour").length).toBeGreaterThan(0);
    expect(linesOf("crisis").length + linesOf("own-behaviour").length).toBeLessThan(ALL.length);
  });
});
