import { describe, expect, it } from "vitest";
import { fail, ok } from "../../../shared/base/result.ts";
import { readRow } from "../batchRow.ts";
import type { AppendOutcome } from "../store.ts";
import { packBatch, packOutcomes, unpackBatch, unpackOutcomes } from "./packedBatch.ts";

describe("a commit on its way to the store's thread", () => {
  it("R96: brings each room's updates there, and nothing of another's", () => {
    const updates = [Uint8Array.of(1, 2, 3), Uint8Array.of(), Uint8Array.of(4)];
    const batches = [
      { room: "space/ada:0.0", after: null, updates },
      { room: "space/bo:0.0", after: 0, updates: [Uint8Array.of(5)] },
      { room: "space/nobody:0.0", after: 4_000_000_000, updates: [] },
    ];
    const rows = unpackBatch(packBatch(batches));
    expect(rows.map(({ room, after, updates: count }) => [room, after, count])).toEqual([
      ["space/ada:0.0", null, 3],
      ["space/bo:0.0", 0, 1],
      ["space/nobody:0.0", 4_000_000_000, 0],
    ]);
    expect(rows.map(({ row }) => readRow(row))).toEqual([ok(updates), ok([Uint8Array.of(5)]), ok([])]);
  });

  it("R96: brings back what became of each room", () => {
    const outcomes: readonly AppendOutcome[] = [
      ok({ seq: 1, updatesSinceCompaction: 0 }),
      ok({ seq: 4_000_000_000, updatesSinceCompaction: 4_000 }),
      fail("moved"),
      fail("document-full"),
      fail("store-full"),
      fail("store-failed"),
    ];
    expect(unpackOutcomes(packOutcomes(outcomes))).toEqual(outcomes);
  });
});
