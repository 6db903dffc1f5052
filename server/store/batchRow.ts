import { fail, ok, type Result } from "../../shared/base/result.ts";

/**
 * One row per room and commit: `[length u32][update]*`. A commit costs nearly the same whatever it
 * holds, so everything that gathered for a room while the last fsync ran becomes one row.
 */
const LENGTH_BYTES = 4;

export function rowLength(updates: readonly Uint8Array[]): number {
  return updates.reduce((length, update) => length + LENGTH_BYTES + update.length, 0);
}

/** Writes the row into `target` at `offset` and returns where it ends: many rows share one buffer. */
export function writeRow(target: Uint8Array, offset: number, updates: readonly Uint8Array[]): number {
  const view = new DataView(target.buffer, target.byteOffset, target.byteLength);
  let position = offset;
  for (const update of updates) {
    view.setUint32(position, update.length);
    target.set(update, position + LENGTH_BYTES);
    position += LENGTH_BYTES + update.length;
  }
  return position;
}

/** The updates as views into the row. */
export function readRow(row: Uint8Array): Result<readonly Uint8Array[], "row-damaged"> {
  const view = new DataView(row.buffer, row.byteOffset, row.byteLength);
  const updates: Uint8Array[] = [];
  let position = 0;
  while (position < row.length) {
    if (position + LENGTH_BYTES > row.length) return fail("row-damaged");
    const start = position + LENGTH_BYTES;
    const end = start + view.getUint32(position);
    if (end > row.length) return fail("row-damaged");
    updates.push(row.subarray(start, end));
    position = end;
  }
  return ok(updates);
}
