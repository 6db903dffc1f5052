import * as Y from "yjs";
import { describe, expect, it } from "vitest";
import { rowLength, writeRow } from "./batchRow.ts";
import { compactRows, joinFrom } from "./roomDocument.ts";

function rowOf(updates: readonly Uint8Array[]): Uint8Array {
  const row = new Uint8Array(rowLength(updates));
  writeRow(row, 0, updates);
  return row;
}

/** Ada and Bo write entries in turns and take some away, as folds do; and how far a device of theirs was on the way. */
function written(): { readonly updates: Uint8Array[]; readonly known: Uint8Array[]; readonly whole: Y.Doc } {
  const [ada, bo, whole] = [new Y.Doc(), new Y.Doc(), new Y.Doc()];
  const updates: Uint8Array[] = [];
  const known: Uint8Array[] = [Uint8Array.of(0)];
  for (const writer of [ada, bo]) {
    writer.on("update", (update: Uint8Array) => {
      updates.push(update);
      Y.applyUpdate(whole, update);
    });
  }
  for (let turn = 0; turn < 60; turn++) {
    const [writer, root] = turn % 3 === 0 ? [bo, "BBBBBBBBBBBBBBBBBBBBBB"] : [ada, "AAAAAAAAAAAAAAAAAAAAAA"];
    const entries = writer.getArray<Uint8Array>(root);
    entries.push([Uint8Array.of(turn, 1, 2, 3)]);
    if (turn % 7 === 6) entries.delete(0, Math.min(3, entries.length));
    if (turn % 10 === 0) known.push(Y.encodeStateVector(whole));
  }
  known.push(Y.encodeStateVector(whole), Y.encodeStateVector(ada));
  return { updates, known, whole };
}

describe("a room's document", () => {
  it("R97: a room that is one update answers a join from its bytes exactly as a document would", () => {
    const { updates, known, whole } = written();
    const fromAll = joinFrom([rowOf(updates)], known);
    const fromOne = joinFrom([compactRows([rowOf(updates)])], known);
    expect(fromOne.stateVector).toEqual(fromAll.stateVector);
    expect(Y.decodeUpdate(fromOne.deleteSet)).toEqual(Y.decodeUpdate(fromAll.deleteSet));
    expect(Y.decodeUpdate(fromOne.deleteSet).structs).toEqual([]);
    known.forEach((stateVector, at) => {
      const had = new Y.Doc();
      // What a device at this place has, by the way that is not on trial.
      const before = Y.decodeStateVector(stateVector);
      for (const update of updates) {
        const { structs } = Y.decodeUpdate(update);
        if (structs.every(({ id, length }) => id.clock + length <= (before.get(id.client) ?? 0)))
          Y.applyUpdate(had, update);
      }
      for (const joined of [fromAll, fromOne]) {
        const device = new Y.Doc();
        Y.applyUpdate(device, Y.encodeStateAsUpdate(had));
        Y.applyUpdate(device, joined.differences[at] as Uint8Array);
        expect(device.store.pendingStructs).toBeNull();
        expect(Y.encodeStateVector(device)).toEqual(Y.encodeStateVector(whole));
        expect(
          ["AAAAAAAAAAAAAAAAAAAAAA", "BBBBBBBBBBBBBBBBBBBBBB"].map((root) => device.getArray(root).toJSON()),
        ).toEqual(["AAAAAAAAAAAAAAAAAAAAAA", "BBBBBBBBBBBBBBBBBBBBBB"].map((root) => whole.getArray(root).toJSON()));
      }
    });
  });
});
