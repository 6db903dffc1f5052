import type { DatabaseSync } from "node:sqlite";
import { documentKey, roomOfKey } from "../roomKey.ts";
import type { RoomKey } from "../store.ts";

export interface IndexedRoom {
  readonly id: number;
  readonly document: string;
  newest: number;
  updatesSinceCompaction: number;
}

/** Rooms written to lately; the oldest are dropped and read again when somebody writes. */
const REMEMBERED_ROOMS = 10_000;

/**
 * What an append must know of a room (its updates since it was compacted, its document's bytes) without reading its
 * rows each time. A cache and nothing more: `forgetAll` after any failed transaction makes it agree with the disk.
 */
export function createRoomIndex(database: DatabaseSync) {
  const rooms = new Map<RoomKey, IndexedRoom>();
  const documentBytes = new Map<string, number>();
  const findRoom = database.prepare(`SELECT id FROM rooms WHERE key = ?`);
  const addRoom = database.prepare(`INSERT INTO rooms (key, document) VALUES (?, ?) RETURNING id`);
  const measure = database.prepare(
    `SELECT coalesce(sum(updates), 0) AS updates, coalesce(max(id), 0) AS newest FROM room_rows WHERE room = ?`,
  );
  const weigh = database.prepare(
    `SELECT coalesce(sum(length(row)), 0) AS bytes FROM room_rows
     WHERE room IN (SELECT id FROM rooms WHERE document = ?)`,
  );

  function idOf(key: RoomKey): number | null {
    const cached = rooms.get(key)?.id;
    const found = cached ?? findRoom.get(key)?.["id"];
    return found === undefined ? null : Number(found);
  }

  return {
    idOf,
    /** Makes the room when it is new: call it inside the transaction that writes to it. */
    roomFor(key: RoomKey): IndexedRoom {
      const cached = rooms.get(key);
      if (cached) return cached;
      const { space, document } = roomOfKey(key);
      const name = documentKey(space, document);
      const id = idOf(key) ?? Number(addRoom.get(key, name)?.["id"]);
      const measured = measure.get(id);
      const room = {
        id,
        document: name,
        newest: Number(measured?.["newest"]),
        updatesSinceCompaction: Number(measured?.["updates"]),
      };
      const oldest = rooms.size >= REMEMBERED_ROOMS ? rooms.keys().next().value : undefined;
      if (oldest !== undefined) rooms.delete(oldest);
      rooms.set(key, room);
      return room;
    },
    bytesOf(document: string): number {
      const known = documentBytes.get(document);
      if (known !== undefined) return known;
      const bytes = Number(weigh.get(document)?.["bytes"]);
      if (documentBytes.size >= REMEMBERED_ROOMS) documentBytes.clear();
      documentBytes.set(document, bytes);
      return bytes;
    },
    addBytes(document: string, bytes: number): void {
      documentBytes.set(document, this.bytesOf(document) + bytes);
    },
    forgetAll(): void {
      rooms.clear();
      documentBytes.clear();
    },
  };
}
