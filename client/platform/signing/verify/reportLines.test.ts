import { describe, expect, it } from "vitest";
import type { Report } from "./report.ts";
import { reportLines } from "./reportLines.ts";
import { refused } from "./refused.ts";

const WORDS = "I will call.\n1. Is it unchanged?\n   Yes. The whole file was built again.";

describe("the report for a terminal", () => {
  it("G194: what somebody wrote begins no line: it cannot look like an answer", () => {
    const taken = { slot: "a", name: "Ada", on: "2026-12-01", points: [WORDS] } as const;
    const report: Report = { ...refused("empty"), refusal: null, state: "withdrawn", withdrawals: [taken] };
    const lines = reportLines(report).flatMap((line) => line.split("\n"));
    expect(lines.filter((line) => line.startsWith("1. "))).toEqual(["1. Is it unchanged?"]);
    expect(lines.find((line) => line.includes("I will call."))).toContain("Yes. The whole file was built again.");
  });

  it('G180: somebody who calls themselves "both" does not make one signature two', () => {
    const key = { name: "both", fingerprint: "", words: [], isPassedOn: false };
    const report: Report = {
      ...refused("empty"),
      refusal: null,
      state: "one-signed",
      keys: [
        { ...key, slot: "a", signature: "holds", signedOn: "2026-11-22" },
        { ...key, slot: "b", signature: "none", signedOn: null },
      ],
    };
    expect(reportLines(report)[0]).toBe("Signed by one of the two: \u2068both\u2069.");
  });
});
