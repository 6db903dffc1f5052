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
  /** For each room the newest row that the writer knows of, or less than 0 for whatever is there. */
  readonly after: Float64Array<ArrayBuffer>;
  /** For each room how many updates, and how many bytes its row has. */
  readonly sizes: Uint32Array<ArrayBuffer>;
  /** `[length][update]*` for each room, one after the other. */
  readonly rows: ArrayBuffer;
}

/** One room's share of it. */
export interface PackedRow {
  readonly room: RoomKey;
  readonly after: number | null;
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
  const after = Float64Array.from(batches, (batch) => batch.after ?? -1);
  return { rooms: batches.map(({ room }) => room), after, sizes, rows: rows.buffer };
}

export function unpackBatch({ rooms, after, sizes, rows }: PackedBatch): PackedRow[] {
  let offset = 0;
  return rooms.map((room, at) => {
    const bytes = sizes[2 * at + 1] ?? 0;
    const row = new Uint8Array(rows, offset, bytes);
    offset += bytes;
    const known = after[at] ?? -1;
    return { room, row, updates: sizes[2 * at] ?? 0, after: known < 0 ? null : known };
  });
}

/** What stands in the place of a row's number for a room that was not written. */
const PROBLEMS = ["moved", "document-full", "store-full", "store-failed"] as const;

/** For each room its new row's number and its updates since it was compacted. */
export function packOutcomes(outcomes: readonly AppendOutcome[]): Float64Array<ArrayBuffer> {
  const packed = new Float64Array(2 * outcomes.length);
  outcomes.forEach((outcome, at) => {
    packed[2 * at] = outcome.ok ? outcome.value.seq : -1 - PROBLEMS.indexOf(outcome.problem);
    packed[2 * at + 1] = outcome.ok ? outcome.value.updatesSinceCompaction : 0;
  });
  return packed;
}

export function unpackOutcomes(packed: Float64Array): readonly AppendOutcome[] {
  return Array.from({ length: packed.length / 2 }, (_, at): AppendOutcome => {
    const seq = packed[2 * at] ?? -1;
    if (seq < 0) return fail(PROBLEMS[-1 - seq] ?? "store-failed");
    return ok({ seq, updatesSinceCompaction: packed[2 * at + 1] ?? 0 });
  });
}
