import { readUpdate, type Run } from "./readUpdate.ts";

/** The last run that begins at or before `clock`; Yjs writes a client's ranges sorted and merged. */
function runAt(runs: readonly Run[], clock: number): Run | undefined {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((runs[middle]?.from ?? Infinity) <= clock) low = middle + 1;
    else high = middle;
  }
  return runs[low - 1];
}

/**
 * Whether all of `deletes` is already deleted in `known` (an update without structs, as a join answers it).
 * It makes an idle reconnect free: a step 2 always carries its whole delete set, and storing that each
 * time a laptop wakes would grow the log for ever.
 */
export function isWithin(deletes: readonly Run[], known: Uint8Array): boolean {
  const read = readUpdate(known);
  if (!read.ok) return false;
  const byClient = Map.groupBy(read.value.deletes, ({ client }) => client);
  return deletes.every(({ client, from, to }) => {
    const run = runAt(byClient.get(client) ?? [], from);
    return run !== undefined && to <= run.to;
  });
}
