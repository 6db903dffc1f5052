import * as Y from "yjs";
import { readRow, rowLength, writeRow } from "./batchRow.ts";
import type { JoinedRoom } from "./store.ts";

/** What can be read off a room's rows, whatever their numbers are. */
export type RoomContent = Omit<JoinedRoom, "seq">;

/**
 * The only place where the server builds a Y.Doc, and a short-lived one: to compact, and to answer a join of a room that
 * is not.
 * All rows go in as ONE transaction (10,000 updates: 30 ms; `Y.mergeUpdates` over them: 1.8 s).
 */
function openRoom(rows: readonly Uint8Array[]): Y.Doc {
  const doc = new Y.Doc({ gc: true });
  doc.transact(() => {
    for (const update of updatesOf(rows)) Y.applyUpdate(doc, update);
  });
  return doc;
}

/** Empty: whoever asks with it has nothing. */
const knowsNothing = (stateVector: Uint8Array): boolean => stateVector.length === 1 && stateVector[0] === 0;

/**
 * A compacted room is one update, and what a join asks can be read off it: a third of the work of a document (10,000
 * entries: 1.9 ms instead of 6.2).
 */
function joinFromOne(update: Uint8Array, stateVectors: readonly Uint8Array[]): RoomContent {
  const stateVector = Y.encodeStateVectorFromUpdate(update);
  return {
    differences: stateVectors.map((known) => (knowsNothing(known) ? update.slice() : Y.diffUpdate(update, known))),
    stateVector,
    deleteSet: Y.diffUpdate(update, stateVector),
  };
}

/** The updates of these rows, oldest first, as views into them. */
export function updatesOf(rows: readonly Uint8Array[]): Uint8Array[] {
  return rows.flatMap((row) => {
    const updates = readRow(row);
    // A damaged row fails the load: an answer without it would look like an empty or older document.
    if (!updates.ok) throw new Error("a stored row is damaged");
    return [...updates.value];
  });
}

export function joinFrom(rows: readonly Uint8Array[], stateVectors: readonly Uint8Array[]): RoomContent {
  const [row] = rows;
  const updates = row !== undefined && rows.length === 1 ? readRow(row) : null;
  const [only, another] = updates?.ok === true ? updates.value : [];
  if (only !== undefined && another === undefined) return joinFromOne(only, stateVectors);
  const doc = openRoom(rows);
  const stateVector = Y.encodeStateVector(doc);
  const joined = {
    differences: stateVectors.map((known) => Y.encodeStateAsUpdate(doc, known)),
    stateVector,
    deleteSet: Y.encodeStateAsUpdate(doc, stateVector),
  };
  doc.destroy();
  return joined;
}

/**
 * One row with one update. Merging frees no deleted ciphertext, re-encoding a collected document does
 * (1,210 KB -> 101 KB where merging alone left 1,185).
 */
export function compactRows(rows: readonly Uint8Array[]): Uint8Array {
  const doc = openRoom(rows);
  const updates = [Y.encodeStateAsUpdate(doc)];
  doc.destroy();
  const row = new Uint8Array(rowLength(updates));
  writeRow(row, 0, updates);
  return row;
}
