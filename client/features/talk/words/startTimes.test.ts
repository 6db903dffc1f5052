import { describe, expect, it } from "vitest";
import { fromLocalField, returnTimes, toLocalField, tomorrowEvening, tonight } from "./startTimes.ts";

/** This device's own clock, whatever zone the test runs in. */
const at = (day: number, hours: number, minutes = 0): number => new Date(2026, 10, day, hours, minutes).getTime();

describe("C76: the times that are offered are still to come, on this device's own days", () => {
  it("offers tonight while it is some way off", () => {
    expect(tonight(at(22, 18))).toBe(at(22, 20, 30));
    expect(tonight(at(22, 20, 1))).toBeNull();
    expect(tonight(at(22, 23))).toBeNull();
    expect(tomorrowEvening(at(22, 23))).toBe(at(23, 20, 30));
  });

  it("offers a later time of the same day only while there is one", () => {
    expect(returnTimes(at(22, 18, 10)).later).toBe(at(22, 20));
    expect(returnTimes(at(22, 23)).later).toBeNull();
  });

  it("reads a time as it was written, and nothing from nothing", () => {
    expect(fromLocalField(toLocalField(at(22, 20, 30)))).toBe(at(22, 20, 30));
    expect(fromLocalField("")).toBeNull();
    expect(fromLocalField("soon")).toBeNull();
  });
});
