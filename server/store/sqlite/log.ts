import type { DatabaseSync } from "node:sqlite";
import type { Slot, SpaceId } from "../../../shared/base/ids.ts";
import { LIMITS } from "../../../shared/base/limits.ts";
import type { KitHolder, LogConflict, StoredRecord } from "../store.ts";

/** The append-only lists of signed records. Its functions are steps: the caller holds the transaction. */
export function createLog(database: DatabaseSync, book: (space: SpaceId, atMs: number) => void) {
  const count = database.prepare(`SELECT count(*) AS length FROM log_records WHERE space = ?`);
  const select = database.prepare(`SELECT n, record FROM log_records WHERE space = ? AND n >= ? ORDER BY n`);
  const one = database.prepare(`SELECT record FROM log_records WHERE space = ? AND n = ?`);
  const times = database.prepare(`SELECT stored_at_ms FROM log_records WHERE space = ? ORDER BY n`);
  const insert = database.prepare(`INSERT INTO log_records (space, n, record, stored_at_ms) VALUES (?, ?, ?, ?)`);
  const remove = database.prepare(`DELETE FROM log_records WHERE space = ?`);

  const kit = database.prepare(
    `SELECT space, json_extract(record, '$.author') AS slot FROM log_records
     WHERE CASE WHEN json_valid(record) THEN json_extract(record, '$.body.recovery') END = ?
       AND json_extract(record, '$.body.root') = ?`,
  );

  function recordsFrom(space: SpaceId, fromN: number): StoredRecord[] {
    return select.all(space, fromN).map((row) => ({ n: Number(row["n"]), record: String(row["record"]) }));
  }

  return {
    recordsFrom,
    lengthOf: (space: SpaceId): number => Number(count.get(space)?.["length"]),
    isAlready: (space: SpaceId, { n, record }: StoredRecord): boolean => one.get(space, n)?.["record"] === record,
    conflictFrom: (space: SpaceId, fromN: number): LogConflict => ({
      ok: false,
      problem: "log-conflict",
      records: recordsFrom(space, fromN),
    }),
    append: (space: SpaceId, { n, record }: StoredRecord, nowMs: number): void => {
      insert.run(space, n, record, nowMs);
      // The record may end something: looked at when the first of what it may end would be due.
      book(space, nowMs + LIMITS.closedSpaceReadableMs);
    },
    timesOf: (space: SpaceId): number[] => times.all(space).map((row) => Number(row["stored_at_ms"])),
    kitOf: (recovery: string, root: string): KitHolder | null => {
      const row = kit.get(recovery, root);
      // reason: a record's author and space were parsed before it was stored.
      return row ? { space: String(row["space"]) as SpaceId, slot: String(row["slot"]) as Slot } : null;
    },
    deleteOf: (space: SpaceId): void => {
      remove.run(space);
    },
  };
}

export type Log = ReturnType<typeof createLog>;
