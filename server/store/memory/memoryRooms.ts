import { ok } from "../../../shared/base/result.ts";
import type { DocumentId, SpaceId } from "../../../shared/base/ids.ts";
import { rowLength, writeRow } from "../batchRow.ts";
import { documentKey, roomOfKey } from "../roomKey.ts";
import { compactRows, joinFrom, updatesOf } from "../roomDocument.ts";
import type { AppendOutcome, RoomBatch, RoomKey, RoomStore } from "../store.ts";

interface MemoryRoom {
  rows: { readonly seq: number; readonly row: Uint8Array }[];
  updatesSinceCompaction: number;
}

const newestOf = (room: MemoryRoom | undefined): number => room?.rows.at(-1)?.seq ?? 0;

const rowsOf = (room: MemoryRoom | undefined, after = 0): Uint8Array[] =>
  (room?.rows ?? []).filter(({ seq }) => seq > after).map(({ row }) => row);

const weightOf = (room: MemoryRoom): number => room.rows.reduce((sum, { row }) => sum + row.length, 0);

export type MemoryRooms = RoomStore & {
  deleteDocument(space: SpaceId, document: DocumentId): void;
  deleteSpaceRooms(space: SpaceId): void;
};

export function createMemoryRooms(documentBytesLimit: number): MemoryRooms {
  const rooms = new Map<RoomKey, MemoryRoom>();

  // Over all rooms of the document, because a room that was left still takes its place on the disk.
  function bytesOf(space: SpaceId, document: DocumentId): number {
    // With the mark that ends a document's key: one id must not be the beginning of another.
    const prefix = `${documentKey(space, document)}:`;
    let bytes = 0;
    for (const [key, room] of rooms) {
      if (key.startsWith(prefix)) bytes += weightOf(room);
    }
    return bytes;
  }

  function append(batch: RoomBatch): AppendOutcome {
    const { space, document } = roomOfKey(batch.room);
    const room = rooms.get(batch.room) ?? { rows: [], updatesSinceCompaction: 0 };
    // Somebody else wrote in between, on another node: read on, then append.
    if (batch.after !== null && batch.after !== newestOf(room)) return { ok: false, problem: "moved" };
    const row = new Uint8Array(rowLength(batch.updates));
    writeRow(row, 0, batch.updates);
    if (bytesOf(space, document) + row.length > documentBytesLimit) {
      return { ok: false, problem: "document-full" };
    }
    rooms.set(batch.room, room);
    const seq = newestOf(room) + 1;
    room.rows.push({ seq, row });
    room.updatesSinceCompaction += batch.updates.length;
    return ok({ seq, updatesSinceCompaction: room.updatesSinceCompaction });
  }

  return {
    appendUpdates: async (batches) => batches.map(append),
    joinRoom: async (key, stateVectors) => {
      const room = rooms.get(key);
      return { ...joinFrom(rowsOf(room), stateVectors), seq: newestOf(room) };
    },
    updatesAfter: async (key, after) => {
      const room = rooms.get(key);
      return { updates: updatesOf(rowsOf(room, after)), seq: newestOf(room) };
    },
    newestRows: async (keys) => keys.map((key) => newestOf(rooms.get(key))),
    compactRoom: async (key) => {
      const room = rooms.get(key);
      if (room === undefined) return ok({ bytesBefore: 0, bytesAfter: 0 });
      const bytesBefore = weightOf(room);
      const row = compactRows(rowsOf(room));
      // Under the number of the newest: whoever has read so far finds nothing new.
      room.rows = [{ seq: newestOf(room), row }];
      room.updatesSinceCompaction = 0;
      return ok({ bytesBefore, bytesAfter: row.length });
    },
    documentBytes: async (space, document) => bytesOf(space, document),
    deleteRoom: async (key) => {
      rooms.delete(key);
      return ok(undefined);
    },
    deleteDocument: (space, document) => {
      const prefix = `${documentKey(space, document)}:`;
      for (const key of rooms.keys()) if (key.startsWith(prefix)) rooms.delete(key);
    },
    deleteSpaceRooms: (space) => {
      for (const key of rooms.keys()) if (key.startsWith(`${space}/`)) rooms.delete(key);
    },
  };
}
