import { describe, expect, it } from "vitest";
import { fullDisk } from "./fullDisk.ts";
import { fuzzedFrames } from "./fuzzedFrames.ts";
import { kills, stops } from "./kills.ts";
import { outage } from "./outage.ts";
import { roomNames } from "./roomNames.ts";
import type { Series } from "./series.ts";
import { slowFsync } from "./slowFsync.ts";
import { soak } from "./soak.ts";
import { stalledReaders } from "./stalledReaders.ts";
import { storm } from "./storm.ts";
import { tornLog } from "./tornLog.ts";

/** The long series of `npm run faults`, as short as they still say something. Each has a server process of its own. */
describe.concurrent("a server under faults", () => {
  const series: readonly (readonly [promise: string, series: Series])[] = [
    ["R65, K1, K16: SIGKILL right after an acknowledgement loses nothing that was acknowledged or shown", kills],
    ["K20: SIGTERM in the middle of typing: all is written, 1012 is said, it ends within 5 seconds", stops],
    ["R66, K1: a log torn at any byte opens with what was acknowledged before it, and no commit by half", tornLog],
    ["R67, K2, K6, K13: while the kernel refuses every write nothing is told and nobody is thrown out", outage],
    ["R68, K13: a disk that is full refuses its writer by name, and goes on when there is room", fullDisk],
    ["R69, K13: an fsync that takes seconds stops the rooms and no door", slowFsync],
    ["K7: who reads nothing is let go, and what waits for them is bounded", stalledReaders],
    ["K16, K18: everybody comes back at once, each with an edit of their own", storm],
    ["K12: a device gone mad over a real socket ends its own line and nothing else", fuzzedFrames],
    ["K17: names of rooms without end leave nothing behind", roomNames],
    ["K16: an evening of sealed documents with lines that break, and nothing stays open afterwards", soak],
  ];
  for (const [promise, { impossible, run }] of series) {
    const reason = impossible?.() ?? null;
    const name = reason === null ? promise : `${promise} (NOT RUN: ${reason})`;
    it.skipIf(reason !== null)(name, async () => {
      const { lost, broken } = await run("gate");
      expect({ lost, broken }).toEqual({ lost: 0, broken: [] });
    });
  }
});
