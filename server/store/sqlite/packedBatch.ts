import { fail, ok } from "../../../shared/base/result.ts";
import { rowLength, writeRow } from "../batchRow.ts";
import type { AppendOutcome, RoomBatch, RoomKey } from "../store.ts";

/**
 * A commit on its way to the store's thread and its answer on the way back: names as one list, everything else as
 * numbers and bytes in buffers that are handed over. As a list of objects, hundreds of rooms a commit, being copied from
 * thread to thread cost as much as the commit itself.
 */
export interface PackedBatch {
  readonly rooms: readonly RoomKey[];
  /** For each room how many updates, and how many bytes its row has. */
  readonly sizes: Uint32Array<ArrayBuffer>;
  /** `[length][update]*` for each room, one after the other. */
  readonly rows: ArrayBuffer;
}

/** One room's share of it. */
export interface PackedRow {
  readonly room: RoomKey;
  readonly row: Uint8Array;
  readonly updates: number;
}

export function packBatch(batches: readonly RoomBatch[]): PackedBatch {
  const sizes = new Uint32Array(2 * batches.length);
  let bytes = 0;
  batches.forEach(({ updates }, at) => {
    const own = rowLength(updates);
    sizes[2 * at] = updates.length;
    sizes[2 * at + 1] = own;
    bytes += own;
  });
  const rows = new Uint8Array(bytes);
  let offset = 0;
  for (const { updates } of batches) offset = writeRow(rows, offset, updates);
  return { rooms: batches.map(({ room }) => room), sizes, rows: rows.buffer };
}

export function unpackBatch({ rooms, sizes, rows }: PackedBatch): PackedRow[] {
  let offset = 0;
  return rooms.map((room, at) => {
    const bytes = sizes[2 * at + 1] ?? 0;
    const row = new Uint8Array(rows, offset, bytes);
    offset += bytes;
    return { room, row, updates: sizes[2 * at] ?? 0 };
  });
}

/** Not numbers of updates: what stands for a room that was not written. */
const PROBLEMS = ["document-full", "store-full", "store-failed"] as const;

export function packOutcomes(outcomes: readonly AppendOutcome[]): Int32Array<ArrayBuffer> {
  return Int32Array.from(outcomes, (outcome) =>
    outcome.ok ? outcome.value.updatesSinceCompaction : -1 - PROBLEMS.indexOf(outcome.problem),
  );
}

export function unpackOutcomes(packed: Int32Array): readonly AppendOutcome[] {
  return Array.from(packed, (number): AppendOutcome =>
    number >= 0 ? ok({ updatesSinceCompaction: number }) : fail(PROBLEMS[-1 - number] ?? "store-failed"),
  );
}
