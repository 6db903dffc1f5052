import type { Slot, SpaceId } from "../../../shared/base/ids.ts";
import { LIMITS } from "../../../shared/base/limits.ts";
import type { KitHolder, LogConflict, StoredRecord } from "../store.ts";
import type { Ask } from "./asking.ts";
import { retention } from "./retention.ts";

async function recordsFrom(ask: Ask, space: SpaceId, fromN: number): Promise<StoredRecord[]> {
  const { rows } = await ask(`SELECT n, record FROM log_records WHERE space = $1 AND n >= $2 ORDER BY n`, space, fromN);
  return rows.map((row) => ({ n: Number(row["n"]), record: String(row["record"]) }));
}

/** The append-only lists of signed records. Steps: the caller holds the transaction. */
export const log = {
  recordsFrom,
  /** No gap precedes the newest record, so its place says how many there are. */
  async lengthOf(ask: Ask, space: SpaceId): Promise<number> {
    const { rows } = await ask(`SELECT coalesce(max(n) + 1, 0) AS length FROM log_records WHERE space = $1`, space);
    return Number(rows[0]?.["length"]);
  },
  async isAlready(ask: Ask, space: SpaceId, { n, record }: StoredRecord): Promise<boolean> {
    const { rows } = await ask(`SELECT record FROM log_records WHERE space = $1 AND n = $2`, space, n);
    return rows[0]?.["record"] === record;
  },
  async conflictFrom(ask: Ask, space: SpaceId, fromN: number): Promise<LogConflict> {
    return { ok: false, problem: "log-conflict", records: await recordsFrom(ask, space, fromN) };
  },
  async append(ask: Ask, space: SpaceId, { n, record }: StoredRecord, nowMs: number): Promise<void> {
    await ask(
      `INSERT INTO log_records (space, n, record, stored_at_ms) VALUES ($1, $2, $3, $4)`,
      space,
      n,
      record,
      nowMs,
    );
    // The record may end something: looked at when the first of what it may end would be due.
    await retention.book(ask, space, nowMs + LIMITS.closedSpaceReadableMs);
  },
  async timesOf(ask: Ask, space: SpaceId): Promise<number[]> {
    const { rows } = await ask(`SELECT stored_at_ms FROM log_records WHERE space = $1 ORDER BY n`, space);
    return rows.map((row) => Number(row["stored_at_ms"]));
  },
  async kitOf(ask: Ask, recovery: string, root: string): Promise<KitHolder | null> {
    const { rows } = await ask(
      `SELECT space, record_member(record, '{author}') AS slot FROM log_records
       WHERE record_member(record, '{body,recovery}') = $1 AND record_member(record, '{body,root}') = $2
       ORDER BY stored_at_ms, n LIMIT 1`,
      recovery,
      root,
    );
    const row = rows[0];
    // reason: a record's author and space were parsed before it was stored.
    return row ? { space: String(row["space"]) as SpaceId, slot: String(row["slot"]) as Slot } : null;
  },
};
