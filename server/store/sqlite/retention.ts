import type { DatabaseSync } from "node:sqlite";
import type { Slot, SpaceId } from "../../../shared/base/ids.ts";
import { LIMITS } from "../../../shared/base/limits.ts";

/**
 * When a space is looked at next, who left it, and the names of spaces that are gone. Such a name is all that
 * stays of one: a random id, kept so that nobody's old copy begins that space again. Steps: the caller holds
 * the transaction.
 */
export function createRetention(database: DatabaseSync) {
  const due = database.prepare(`SELECT space FROM retention_looks WHERE at_ms <= ? ORDER BY at_ms LIMIT ?`);
  const book = database.prepare(
    `INSERT INTO retention_looks (space, at_ms) VALUES (?, ?)
     ON CONFLICT (space) DO UPDATE SET at_ms = min(at_ms, excluded.at_ms)`,
  );
  const unbook = database.prepare(`DELETE FROM retention_looks WHERE space = ?`);
  const leave = database.prepare(`INSERT INTO left_partners (space, slot) VALUES (?, ?) ON CONFLICT DO NOTHING`);
  const left = database.prepare(`SELECT slot FROM left_partners WHERE space = ? ORDER BY slot`);
  const forgetLeft = database.prepare(`DELETE FROM left_partners WHERE space = ?`);
  const end = database.prepare(`INSERT INTO ended_spaces (space) VALUES (?) ON CONFLICT DO NOTHING`);
  const ended = database.prepare(`SELECT 1 FROM ended_spaces WHERE space = ?`);
  const dropCredentials = database.prepare(`DELETE FROM credentials WHERE ends_at_ms <= ? OR issued_at_ms <= ?`);
  const dropInvitations = database.prepare(`DELETE FROM invitations WHERE state <> 'open' AND expires_at_ms <= ?`);

  return {
    due: (nowMs: number, atMost: number): SpaceId[] =>
      due.all(nowMs, atMost).map((row) => String(row["space"]) as SpaceId),
    /** The earlier of two looks stands. */
    book: (space: SpaceId, atMs: number): void => void book.run(space, atMs),
    rebook(space: SpaceId, atMs: number | null): void {
      unbook.run(space);
      if (atMs !== null) book.run(space, atMs);
    },
    leave: (space: SpaceId, slot: Slot): void => void leave.run(space, slot),
    leftOf: (space: SpaceId): Slot[] => left.all(space).map((row) => String(row["slot"]) as Slot),
    /** The space is gone; its name stays taken, and it is looked at once more for what was on its way. */
    end(space: SpaceId): void {
      book.run(space, 0);
      forgetLeft.run(space);
      end.run(space);
    },
    isEnded: (space: SpaceId): boolean => ended.get(space) !== undefined,
    dropEnded(nowMs: number, invitationsBeforeMs: number): void {
      dropCredentials.run(nowMs, nowMs - LIMITS.credentialLifeMs);
      dropInvitations.run(invitationsBeforeMs);
    },
  };
}
