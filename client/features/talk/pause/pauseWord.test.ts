import { describe, expect, it } from "vitest";
import { pauseWord } from "./pauseWord.ts";

const HOUR_MS = 60 * 60_000;
const EIGHT = Date.UTC(2026, 10, 22, 20);
const at = (now: number, isMine: boolean): "caller" | "both" | null =>
  pauseWord({ returnAt: EIGHT, floorUntil: EIGHT - HOUR_MS, now, isMine });

describe("C72: who called a pause is reminded at its time, and both an hour later, in the same words", () => {
  it("tells nobody before the time that Ada chose", () => {
    expect([at(EIGHT - 1, true), at(EIGHT - 1, false)]).toEqual([null, null]);
  });

  it("tells Ada alone at that time", () => {
    expect([at(EIGHT, true), at(EIGHT, false)]).toEqual(["caller", null]);
    expect([at(EIGHT + HOUR_MS - 1, true), at(EIGHT + HOUR_MS - 1, false)]).toEqual(["caller", null]);
  });

  it("tells both the same an hour later", () => {
    expect([at(EIGHT + HOUR_MS, true), at(EIGHT + HOUR_MS, false)]).toEqual(["both", "both"]);
  });

  it("reminds of nothing that is not possible yet", () => {
    const floorUntil = EIGHT + 5 * 60_000;
    expect(pauseWord({ returnAt: EIGHT, floorUntil, now: floorUntil - 1, isMine: true })).toBeNull();
    expect(pauseWord({ returnAt: EIGHT, floorUntil, now: floorUntil, isMine: true })).toBe("caller");
  });
});
