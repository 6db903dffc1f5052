import { fail, ok } from "../../../shared/base/result.ts";
import { rowLength, writeRow } from "../batchRow.ts";
import { documentKey, roomOfKey } from "../roomKey.ts";
import type { AppendOutcome, RoomBatch, RoomKey } from "../store.ts";
import { type Ask, bytesOf } from "./asking.ts";

/**
 * One statement, one commit, for all rooms of a batch. Rooms are locked in the order of their names, so that two nodes
 * never wait for each other in a ring; what is judged afterwards is the newest that anybody committed. A room's own row
 * says which row of updates is its newest, and rewriting it decides who comes first. All bytes travel as one value,
 * which is not written out as text, and each row is cut from it.
 */
const APPEND = `
  WITH asked AS (
    SELECT * FROM unnest($1::text[], $2::bigint[], $3::int[], $4::int[], $5::int[])
      AS one (key, after, updates, start, size)
  ), locked AS MATERIALIZED (
    SELECT id, key, document, newest FROM rooms WHERE key = ANY ($1::text[]) ORDER BY key FOR NO KEY UPDATE
  ), judged AS MATERIALIZED (
    SELECT locked.id, locked.key, locked.newest, asked.updates, asked.start, asked.size,
      (asked.after >= 0 AND asked.after <> locked.newest) AS moved,
      (SELECT sum(bytes) FROM rooms AS own WHERE own.document = locked.document) + asked.size > $7 AS is_full
    FROM locked JOIN asked USING (key)
  ), counted AS (
    UPDATE rooms SET newest = judged.newest + 1, updates = rooms.updates + judged.updates, bytes = rooms.bytes + judged.size
    FROM judged WHERE rooms.id = judged.id AND NOT judged.moved AND NOT judged.is_full
    RETURNING rooms.id, rooms.key, rooms.newest, rooms.updates, judged.updates AS added, judged.start, judged.size
  ), written AS (
    INSERT INTO room_rows (room, seq, updates, row)
    SELECT id, newest, added, substring($6::bytea FROM start + 1 FOR size) FROM counted
  )
  SELECT key, newest, updates, 'written' AS outcome FROM counted
  UNION ALL
  SELECT key, newest, 0, CASE WHEN moved THEN 'moved' ELSE 'document-full' END FROM judged WHERE moved OR is_full`;

/** Of the rooms in which another row is the newest: where that row is the one that was asked for, byte for byte. */
const ALREADY = `
  SELECT rooms.key, rooms.newest, rooms.updates
  FROM unnest($1::text[], $2::bigint[], $3::int[], $4::int[]) AS asked (key, after, start, size)
  JOIN rooms USING (key)
  JOIN room_rows ON room_rows.room = rooms.id AND room_rows.seq = rooms.newest
  WHERE rooms.newest = asked.after + 1 AND room_rows.row = substring($5::bytea FROM asked.start + 1 FOR asked.size)`;

/** Beside the rows, which are cut from one value. */
interface Piece {
  readonly room: RoomKey;
  /** -1: whatever is there. */
  readonly after: number;
  readonly updates: number;
  readonly start: number;
  readonly size: number;
}

function packed(batches: readonly RoomBatch[]): { readonly pieces: Piece[]; readonly bytes: Buffer } {
  let start = 0;
  const pieces = batches.map(({ room, after, updates }): Piece => {
    const size = rowLength(updates);
    start += size;
    return { room, after: after ?? -1, updates: updates.length, start: start - size, size };
  });
  const bytes = new Uint8Array(start);
  batches.forEach(({ updates }, at) => writeRow(bytes, pieces[at]?.start ?? 0, updates));
  return { pieces, bytes: bytesOf(bytes) };
}

async function makeRooms(ask: Ask, rooms: readonly RoomKey[]): Promise<void> {
  const keys = rooms.toSorted();
  const documents = keys.map((key) => {
    const { space, document } = roomOfKey(key);
    return documentKey(space, document);
  });
  await ask(
    `INSERT INTO rooms (key, document) SELECT * FROM unnest($1::text[], $2::text[]) ON CONFLICT DO NOTHING`,
    keys,
    documents,
  );
}

/** Rooms that are known to be there; one that was deleted since is made again when somebody writes to it anew. */
const REMEMBERED_ROOMS = 100_000;

/** Appends for one connection: it remembers which rooms need not be made first. */
export function createAppending(documentBytesLimit: number) {
  const known = new Set<RoomKey>();

  async function append(ask: Ask, { pieces, bytes }: ReturnType<typeof packed>): Promise<Map<RoomKey, AppendOutcome>> {
    const outcomes = new Map<RoomKey, AppendOutcome>();
    const { rows } = await ask(
      APPEND,
      pieces.map(({ room }) => room),
      pieces.map(({ after }) => after),
      pieces.map(({ updates }) => updates),
      pieces.map(({ start }) => start),
      pieces.map(({ size }) => size),
      bytes,
      documentBytesLimit,
    );
    for (const { key, newest, updates, outcome } of rows) {
      if (outcome === "written")
        outcomes.set(String(key), ok({ seq: Number(newest), updatesSinceCompaction: Number(updates) }));
      else outcomes.set(String(key), fail(outcome === "moved" ? "moved" : "document-full"));
    }
    return outcomes;
  }

  /** A commit whose answer got lost is found again by its bytes. */
  async function findAlready(ask: Ask, moved: readonly Piece[], bytes: Buffer, outcomes: Map<RoomKey, AppendOutcome>) {
    const { rows } = await ask(
      ALREADY,
      moved.map(({ room }) => room),
      moved.map(({ after }) => after),
      moved.map(({ start }) => start),
      moved.map(({ size }) => size),
      bytes,
    );
    for (const { key, newest, updates } of rows)
      outcomes.set(String(key), ok({ seq: Number(newest), updatesSinceCompaction: Number(updates) }));
  }

  return async (ask: Ask, batches: readonly RoomBatch[]): Promise<readonly AppendOutcome[]> => {
    const { pieces, bytes } = packed(batches);
    // Whoever has seen a row has seen a room; the others may be the first.
    const unmade = pieces.filter(({ room, after }) => after <= 0 && !known.has(room)).map(({ room }) => room);
    if (unmade.length > 0) await makeRooms(ask, unmade);
    if (known.size > REMEMBERED_ROOMS) known.clear();
    for (const { room } of pieces) known.add(room);
    const outcomes = await append(ask, { pieces, bytes });
    const gone = pieces.filter(({ room }) => !outcomes.has(room));
    for (const { room } of gone) known.delete(room);
    const again = gone.filter(({ after }) => after <= 0);
    if (again.length > 0) {
      await makeRooms(
        ask,
        again.map(({ room }) => room),
      );
      for (const [room, outcome] of await append(ask, { pieces: again, bytes })) outcomes.set(room, outcome);
    }
    const moved = pieces.filter(({ room }) => isMoved(outcomes.get(room)));
    if (moved.length > 0) await findAlready(ask, moved, bytes, outcomes);
    // Deleted since the writer saw a row of it: what is the newest now is another one, or none.
    return batches.map(({ room }) => outcomes.get(room) ?? fail("moved"));
  };
}

const isMoved = (outcome: AppendOutcome | undefined): boolean => outcome?.ok === false && outcome.problem === "moved";
