import { ok } from "../../../shared/base/result.ts";
import type { DocumentId, SpaceId } from "../../../shared/base/ids.ts";
import { rowLength, writeRow } from "../batchRow.ts";
import { documentKey, roomOfKey } from "../roomKey.ts";
import { compactRows, joinFrom } from "../roomDocument.ts";
import type { AppendOutcome, RoomBatch, RoomKey, RoomStore } from "../store.ts";

interface MemoryRoom {
  rows: Uint8Array[];
  updatesSinceCompaction: number;
}

export type MemoryRooms = RoomStore & {
  deleteDocument(space: SpaceId, document: DocumentId): void;
  deleteSpaceRooms(space: SpaceId): void;
};

export function createMemoryRooms(documentBytesLimit: number): MemoryRooms {
  const rooms = new Map<RoomKey, MemoryRoom>();

  function bytesOf(space: SpaceId, document: DocumentId): number {
    const prefix = `${documentKey(space, document)}:`;
    let bytes = 0;
    for (const [key, room] of rooms) {
      if (key.startsWith(prefix)) bytes += room.rows.reduce((sum, row) => sum + row.length, 0);
    }
    return bytes;
  }

  function append(batch: RoomBatch): AppendOutcome {
    const { space, document } = roomOfKey(batch.room);
    const row = new Uint8Array(rowLength(batch.updates));
    writeRow(row, 0, batch.updates);
    if (bytesOf(space, document) + row.length > documentBytesLimit) {
      return { ok: false, problem: "document-full" };
    }
    const room = rooms.get(batch.room) ?? { rows: [], updatesSinceCompaction: 0 };
    rooms.set(batch.room, room);
    room.rows.push(row);
    room.updatesSinceCompaction += batch.updates.length;
    return ok({ updatesSinceCompaction: room.updatesSinceCompaction });
  }

  return {
    appendUpdates: async (batches) => batches.map(append),
    joinRoom: async (key, stateVectors) => joinFrom(rooms.get(key)?.rows ?? [], stateVectors),
    compactRoom: async (key) => {
      const room = rooms.get(key);
      if (room === undefined) return ok({ bytesBefore: 0, bytesAfter: 0 });
      const bytesBefore = room.rows.reduce((sum, row) => sum + row.length, 0);
      const row = compactRows(room.rows);
      room.rows = [row];
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
