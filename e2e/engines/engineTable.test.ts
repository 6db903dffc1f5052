import { expect, it } from "vitest";
import { closingSentences, engineTable, exitCodeOf, type PairRun } from "./engineTable.ts";

const FLOWS = ["inside", "heard"];
const WALKED: PairRun = {
  pair: "Firefox and Chromium",
  absence: null,
  outcomes: [
    { kind: "walked", ms: 4_260 },
    { kind: "walked", ms: 900 },
  ],
};
const FAILED: PairRun = {
  pair: "WebKit and WebKit",
  absence: null,
  outcomes: [{ kind: "failed", why: "Ada waited 20 s" }, { kind: "not-reached" }],
};
const ABSENT: PairRun = { pair: "WebKit and Chromium", absence: "WebKitGTK is not here", outcomes: [] };

it("F143: the closing table has a line for each pair and a column for each flow, in seconds", () => {
  expect(engineTable(FLOWS, [WALKED, FAILED, ABSENT]).split("\n")).toEqual([
    "seconds               inside   heard",
    "Firefox and Chromium  4.3      0.9",
    "WebKit and WebKit     FAILED   -",
    "WebKit and Chromium   SKIPPED  SKIPPED",
  ]);
});

it("F143: what failed and what was skipped is named below it", () => {
  expect(closingSentences(FLOWS, [WALKED, FAILED, ABSENT, { ...ABSENT, pair: "WebKit and Firefox" }])).toEqual([
    "!!! SKIPPED: WebKitGTK is not here. Not walked: WebKit and Chromium, WebKit and Firefox.",
    "FAILED: WebKit and WebKit, inside: Ada waited 20 s",
  ]);
});

it("F143: a failure ends with 1; an absent engine only where every engine is required", () => {
  expect(exitCodeOf([WALKED], true)).toBe(0);
  expect(exitCodeOf([WALKED, ABSENT], false)).toBe(0);
  expect(exitCodeOf([WALKED, ABSENT], true)).toBe(1);
  expect(exitCodeOf([FAILED, ABSENT], false)).toBe(1);
});
