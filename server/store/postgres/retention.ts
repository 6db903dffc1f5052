import type { Slot, SpaceId } from "../../../shared/base/ids.ts";
import { LIMITS } from "../../../shared/base/limits.ts";
import type { Ask } from "./asking.ts";

/**
 * When a space is looked at next, who left it, and the names of spaces that are gone. Such a name is all that
 * stays of one: a random id, kept so that nobody's old copy begins that space again. Steps: the caller holds
 * the transaction.
 */
export const retention = {
  async due(ask: Ask, nowMs: number, atMost: number): Promise<SpaceId[]> {
    const sql = `SELECT space FROM retention_looks WHERE at_ms <= $1 ORDER BY at_ms LIMIT $2`;
    return (await ask(sql, nowMs, atMost)).rows.map((row) => String(row["space"]) as SpaceId);
  },
  /** The earlier of two looks stands. */
  async book(ask: Ask, space: SpaceId, atMs: number): Promise<void> {
    await ask(
      `INSERT INTO retention_looks (space, at_ms) VALUES ($1, $2)
       ON CONFLICT (space) DO UPDATE SET at_ms = least(retention_looks.at_ms, excluded.at_ms)`,
      space,
      atMs,
    );
  },
  async rebook(ask: Ask, space: SpaceId, atMs: number | null): Promise<void> {
    await ask(`DELETE FROM retention_looks WHERE space = $1`, space);
    if (atMs !== null) await retention.book(ask, space, atMs);
  },
  async leave(ask: Ask, space: SpaceId, slot: Slot): Promise<void> {
    await ask(`INSERT INTO left_partners (space, slot) VALUES ($1, $2) ON CONFLICT DO NOTHING`, space, slot);
  },
  async leftOf(ask: Ask, space: SpaceId): Promise<Slot[]> {
    const { rows } = await ask(`SELECT slot FROM left_partners WHERE space = $1 ORDER BY slot`, space);
    return rows.map((row) => String(row["slot"]) as Slot);
  },
  /** The space is gone; its name stays taken, and it is looked at once more for what was on its way. */
  async end(ask: Ask, space: SpaceId): Promise<void> {
    await retention.book(ask, space, 0);
    await ask(`DELETE FROM left_partners WHERE space = $1`, space);
    await ask(`INSERT INTO ended_spaces (space) VALUES ($1) ON CONFLICT DO NOTHING`, space);
  },
  async isEnded(ask: Ask, space: SpaceId): Promise<boolean> {
    return (await ask(`SELECT 1 FROM ended_spaces WHERE space = $1`, space)).rows.length > 0;
  },
  async dropEnded(ask: Ask, nowMs: number, invitationsBeforeMs: number): Promise<void> {
    const renewedBeforeMs = nowMs - LIMITS.credentialLifeMs;
    await ask(`DELETE FROM credentials WHERE ends_at_ms <= $1 OR issued_at_ms <= $2`, nowMs, renewedBeforeMs);
    await ask(`DELETE FROM invitations WHERE state <> 'open' AND expires_at_ms <= $1`, invitationsBeforeMs);
  },
};
