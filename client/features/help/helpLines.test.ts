import { describe, expect, it } from "vitest";
import { HELP_COUNTRIES } from "./helpLines.ts";

describe("S6: a help line is never shown as verified when nobody checked it", () => {
  it("says of every number where it comes from and when it was checked", () => {
    for (const { country, checkedOn, lines } of HELP_COUNTRIES) {
      expect(checkedOn === null || /^\d{4}-\d{2}-\d{2}$/.test(checkedOn), country).toBe(true);
      for (const { number, source } of lines) {
        expect(number).toMatch(/^[\d -]+$/);
        expect(["found on a page", "general knowledge"]).toContain(source);
      }
    }
  });
});
