import type { DatabaseSync } from "node:sqlite";
import type { DocumentId, SpaceId } from "../../../shared/base/ids.ts";
import { fail, ok } from "../../../shared/base/result.ts";
import { documentKey } from "../roomKey.ts";
import { compactRows, joinFrom, updatesOf } from "../roomDocument.ts";
import type { AppendOutcome, JoinedRoom, MissedUpdates, RoomKey } from "../store.ts";
import { inTransaction } from "./inTransaction.ts";
import type { PackedRow } from "./packedBatch.ts";
import { createRoomIndex } from "./roomIndex.ts";
import { storeProblem, written } from "./storeProblem.ts";

export function createRooms(database: DatabaseSync, documentBytesLimit: number) {
  const index = createRoomIndex(database);
  const insert = database.prepare(`INSERT INTO room_rows (id, room, updates, row) VALUES (?, ?, ?, ?)`);
  const select = database.prepare(`SELECT id, row FROM room_rows WHERE room = ? AND id > ? ORDER BY id`);
  const newest = database.prepare(`SELECT coalesce(max(id), 0) AS newest FROM room_rows WHERE room = ?`);
  const clear = database.prepare(`DELETE FROM room_rows WHERE room = ?`);
  const remove = database.prepare(`DELETE FROM rooms WHERE key = ?`);
  const removeDocument = database.prepare(`DELETE FROM rooms WHERE document = ?`);
  const removeOfSpace = database.prepare(`DELETE FROM rooms WHERE key >= ? AND key < ?`);

  /** A row's number is its place in the whole table: those of one room grow, and have gaps between them. */
  function rowsOf(room: RoomKey, after = 0): { readonly rows: Uint8Array[]; readonly seq: number } {
    const id = index.idOf(room);
    const found = id === null ? [] : select.all(id, after);
    return { rows: found.map(({ row }) => row as Uint8Array), seq: Number(found.at(-1)?.["id"] ?? 0) };
  }

  function newestOf(room: RoomKey): number {
    const id = index.idOf(room);
    return id === null ? 0 : Number(newest.get(id)?.["newest"]);
  }

  function append({ room, row, updates, after }: PackedRow): AppendOutcome {
    const indexed = index.roomFor(room);
    // Somebody else wrote in between: read on, then append.
    if (after !== null && after !== indexed.newest) return fail("moved");
    if (index.bytesOf(indexed.document) + row.length > documentBytesLimit) return fail("document-full");
    indexed.newest = Number(insert.run(null, indexed.id, updates, row).lastInsertRowid);
    indexed.updatesSinceCompaction += updates;
    index.addBytes(indexed.document, row.length);
    return ok({ seq: indexed.newest, updatesSinceCompaction: indexed.updatesSinceCompaction });
  }

  /** A failed transaction leaves the index ahead of the disk. */
  function transact<T>(work: () => T): T {
    try {
      return inTransaction(database, work);
    } catch (error) {
      index.forgetAll();
      throw error;
    }
  }

  return {
    appendUpdates(rows: readonly PackedRow[]): readonly AppendOutcome[] {
      try {
        return transact(() => rows.map(append));
      } catch (error) {
        const problem = storeProblem(error);
        if (problem === null) throw error;
        return rows.map(() => fail(problem));
      }
    },
    joinRoom(room: RoomKey, stateVectors: readonly Uint8Array[]): JoinedRoom {
      const { rows, seq } = rowsOf(room);
      return { ...joinFrom(rows, stateVectors), seq };
    },
    updatesAfter(room: RoomKey, after: number): MissedUpdates {
      const { rows, seq } = rowsOf(room, after);
      return { updates: updatesOf(rows), seq: rows.length === 0 ? newestOf(room) : seq };
    },
    newestRows: (rooms: readonly RoomKey[]): readonly number[] => rooms.map(newestOf),
    compactRoom(room: RoomKey) {
      const { rows, seq } = rowsOf(room);
      const bytesBefore = rows.reduce((sum, row) => sum + row.length, 0);
      if (rows.length === 0) return ok({ bytesBefore, bytesAfter: 0 });
      const compacted = compactRows(rows);
      return written(() =>
        transact(() => {
          const indexed = index.roomFor(room);
          clear.run(indexed.id);
          insert.run(seq, indexed.id, 0, compacted);
          indexed.updatesSinceCompaction = 0;
          index.addBytes(indexed.document, compacted.length - bytesBefore);
          return ok({ bytesBefore, bytesAfter: compacted.length });
        }),
      );
    },
    documentBytes: (space: SpaceId, document: DocumentId): number => index.bytesOf(documentKey(space, document)),
    deleteRoom: (room: RoomKey) =>
      written(() => {
        transact(() => remove.run(room));
        index.forgetAll();
        return ok(undefined);
      }),
    /** Parts of a larger transaction. */
    deleteRooms(due: readonly RoomKey[]): void {
      for (const room of due) remove.run(room);
      index.forgetAll();
    },
    deleteDocument(space: SpaceId, document: DocumentId): void {
      removeDocument.run(documentKey(space, document));
      index.forgetAll();
    },
    /** Part of a larger transaction. "0" follows "/" in ASCII, so the range is exactly the space's keys. */
    deleteRoomsOf(space: SpaceId): void {
      removeOfSpace.run(`${space}/`, `${space}0`);
      index.forgetAll();
    },
  };
}
