import { ok } from "../../../shared/base/result.ts";
import type { DocumentId, SpaceId } from "../../../shared/base/ids.ts";
import { documentKey, roomOfKey } from "../roomKey.ts";
import { updatesOf } from "../roomDocument.ts";
import type { RoomKey, RoomStore } from "../store.ts";
import { createAppending } from "./appendRows.ts";
import { type Ask, bytesOf } from "./asking.ts";
import type { Database } from "./database.ts";
import type { Documents } from "./documents.ts";

interface Given {
  readonly database: Database;
  /** A connection of its own: however many people read, the commit of everybody's edits waits for none of them. */
  readonly appending: Database;
  readonly documents: Documents;
  readonly documentBytes: number;
}

/** One commit after the other, as they were asked for. */
const APPENDS = "appends";

export type RoomOperations = RoomStore & {
  /** Every append that this process was asked for has ended: what deletes comes after what was asked before it. */
  appendsSettled(): Promise<void>;
};

interface StoredRows {
  /** The newest row, 0 for none. */
  readonly seq: number;
  readonly rows: readonly Uint8Array[];
}

async function rowsAfter(ask: Ask, room: RoomKey, after: number): Promise<StoredRows> {
  const { rows } = await ask(
    `SELECT rooms.newest, room_rows.row FROM rooms LEFT JOIN room_rows ON room_rows.room = rooms.id AND seq > $2
     WHERE key = $1 ORDER BY seq`,
    room,
    after,
  );
  const found = rows.flatMap(({ row }) => (row instanceof Uint8Array ? [row] : []));
  return { seq: Number(rows[0]?.["newest"] ?? 0), rows: found };
}

export function roomOperations({ database, appending, documents, documentBytes }: Given): RoomOperations {
  const append = createAppending(documentBytes);

  /** A join or a count holds every append that was asked for before it. */
  async function readAfterAppends<T>(work: (ask: Ask) => Promise<T>): Promise<T> {
    await appending.settled(APPENDS);
    return database.read(work);
  }

  return {
    appendsSettled: () => appending.settled(APPENDS),
    async appendUpdates(batches) {
      if (batches.length === 0) return [];
      const written = await appending.writeOne("appendUpdates", APPENDS, async (ask) => ok(await append(ask, batches)));
      return written.ok ? written.value : batches.map(() => written);
    },
    async joinRoom(room, stateVectors) {
      const { seq, rows } = await readAfterAppends((ask) => rowsAfter(ask, room, 0));
      return { ...(await documents.join(rows, stateVectors)), seq };
    },
    async updatesAfter(room, after) {
      const { seq, rows } = await readAfterAppends((ask) => rowsAfter(ask, room, after));
      return { seq, updates: updatesOf(rows) };
    },
    newestRows: (rooms) =>
      readAfterAppends(async (ask) => {
        const { rows } = await ask(`SELECT key, newest FROM rooms WHERE key = ANY ($1::text[])`, [...rooms]);
        const newest = new Map(rows.map((row) => [String(row["key"]), Number(row["newest"])]));
        return rooms.map((room) => newest.get(room) ?? 0);
      }),
    compactRoom: (room) => database.inSteps("compactRoom", `compact ${room}`, () => compact(room)),
    documentBytes: (space: SpaceId, document: DocumentId) =>
      readAfterAppends(async (ask) => {
        const sql = `SELECT coalesce(sum(bytes), 0)::bigint AS bytes FROM rooms WHERE document = $1`;
        return Number((await ask(sql, documentKey(space, document))).rows[0]?.["bytes"]);
      }),
    async deleteRoom(room) {
      await appending.settled(APPENDS);
      return database.write("deleteRoom", roomOfKey(room).space, async (ask) => ok(await deleteRooms(ask, [room])));
    },
  };

  /**
   * The document is built while nobody waits and no connection is held, however long that takes: only then the room is,
   * for three changes. Whoever wrote meanwhile wrote behind the rows that were read; whoever compacted or deleted meanwhile
   * left fewer of them, and nothing is left to do.
   */
  async function compact(room: RoomKey) {
    const sql = `SELECT room, seq, row FROM room_rows WHERE room = (SELECT id FROM rooms WHERE key = $1) ORDER BY seq`;
    const { rows } = await database.read((ask) => ask(sql, room));
    const { room: id, seq } = rows.at(-1) ?? {};
    if (id === undefined) return ok({ bytesBefore: 0, bytesAfter: 0 });
    const stored = rows.map(({ row }) => row as Uint8Array);
    const bytesBefore = stored.reduce((sum, row) => sum + row.length, 0);
    const compacted = await documents.compact(stored);
    return database.transact("compactRoom", `put in place ${room}`, async (ask) => {
      const isInPlace = await putInPlace(ask, { id, seq, rows: rows.length, bytesBefore }, compacted);
      return ok({ bytesBefore, bytesAfter: isInPlace ? compacted.length : bytesBefore });
    });
  }
}

/** What a compaction read of a room: how many rows, up to which. */
interface ReadRoom {
  readonly id: unknown;
  readonly seq: unknown;
  readonly rows: number;
  readonly bytesBefore: number;
}

async function putInPlace(ask: Ask, read: ReadRoom, compacted: Uint8Array): Promise<boolean> {
  const { id, seq } = read;
  await ask(`SELECT 1 FROM rooms WHERE id = $1 FOR NO KEY UPDATE`, id);
  const there = await ask(`SELECT count(*) AS rows FROM room_rows WHERE room = $1 AND seq <= $2`, id, seq);
  if (there.rows[0]?.["rows"] !== read.rows) return false;
  const { rows: gone } = await ask(
    `WITH gone AS (DELETE FROM room_rows WHERE room = $1 AND seq <= $2 RETURNING updates)
     SELECT coalesce(sum(updates), 0)::bigint AS updates FROM gone`,
    id,
    seq,
  );
  await ask(`INSERT INTO room_rows (room, seq, updates, row) VALUES ($1, $2, 0, $3)`, id, seq, bytesOf(compacted));
  const counts = `updates = updates - $2::bigint, bytes = bytes + $3::bigint`;
  const grown = compacted.length - read.bytesBefore;
  await ask(`UPDATE rooms SET ${counts} WHERE id = $1`, id, gone[0]?.["updates"], grown);
  return true;
}

export async function deleteRooms(ask: Ask, rooms: readonly RoomKey[]): Promise<void> {
  await deleteInOrder(ask, `key = ANY ($1::text[])`, [...rooms]);
}

export async function deleteDocuments(ask: Ask, space: SpaceId, documents: readonly DocumentId[]): Promise<void> {
  const keys = documents.map((document) => documentKey(space, document));
  await deleteInOrder(ask, `document = ANY ($1::text[])`, keys);
}

/** "0" follows "/" in the order of their bytes, so the range is exactly the space's keys. */
export async function deleteRoomsOf(ask: Ask, space: SpaceId): Promise<void> {
  await deleteInOrder(ask, `key >= $1 AND key < $2`, `${space}/`, `${space}0`);
}

/** Locked in the order in which appends lock them. */
async function deleteInOrder(ask: Ask, which: string, ...values: readonly unknown[]): Promise<void> {
  const locked = `SELECT id FROM rooms WHERE ${which} ORDER BY key FOR UPDATE`;
  await ask(`WITH due AS MATERIALIZED (${locked}) DELETE FROM rooms WHERE id IN (SELECT id FROM due)`, ...values);
}
