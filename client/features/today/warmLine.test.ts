import { describe, expect, it } from "vitest";
import { warmLine } from "./warmLine.ts";

const today = "2026-11-22";
const none = { today, kept: [], talks: [] };

describe("N125: the warm line is made from something true of this week, or is not there", () => {
  it("says nothing about a week without anything, and nothing about an older one", () => {
    expect(warmLine(none)).toBeNull();
    expect(warmLine({ ...none, kept: ["2026-11-15"], talks: [{ day: "2026-11-01", bothHeard: true }] })).toBeNull();
    expect(warmLine({ ...none, kept: ["2026-11-23"] })).toBeNull();
  });

  it("names what was kept, else a talk", () => {
    const kept = ["2026-11-16", "2026-11-22", "2026-11-10"];
    expect(warmLine({ ...none, kept, talks: [{ day: today, bothHeard: true }] })).toEqual({ kind: "kept", times: 2 });
    expect(warmLine({ ...none, talks: [{ day: today, bothHeard: false }] })).toEqual({ kind: "talked" });
    const talks = [false, true].map((bothHeard) => ({ day: today, bothHeard }));
    expect(warmLine({ ...none, talks })).toEqual({ kind: "both-heard" });
  });
});
