import type { DatabaseSync } from "node:sqlite";
import type { DeviceId, Slot, SpaceId } from "../../../shared/base/ids.ts";
import { invitationAt, type InvitationRow } from "../invitationRow.ts";
import type { InvitationEnd, InvitationState, NewInvitation } from "../store.ts";

/** Steps: the caller holds the transaction. Whatever ends an invitation deletes its two blobs. */
export function createInvitations(database: DatabaseSync) {
  const find = database.prepare(`SELECT * FROM invitations WHERE space = ? AND token_hash = ?`);
  const newest = database.prepare(`SELECT * FROM invitations WHERE space = ? ORDER BY id DESC LIMIT 1`);
  const insert = database.prepare(
    `INSERT INTO invitations (space, token_hash, invited_by, state, expires_at_ms, wrapped_key, greeting)
     VALUES (?, ?, ?, 'open', ?, ?, ?)`,
  );
  const ends = `wrapped_key = NULL, greeting = NULL`;
  const endOne = database.prepare(
    `UPDATE invitations SET state = ?, ${ends} WHERE space = ? AND token_hash = ? AND state = 'open'`,
  );
  const withdrawOpen = database.prepare(
    `UPDATE invitations SET state = 'withdrawn', ${ends} WHERE space = ? AND state = 'open'`,
  );
  // The attempt stays beside it, so that a lost answer is known as the same join.
  const use = database.prepare(
    `UPDATE invitations SET state = 'used', ${ends}, hello = ?, joined_device = ?, attempt_hash = ?
     WHERE space = ? AND token_hash = ?`,
  );
  const clearHello = database.prepare(`UPDATE invitations SET hello = NULL WHERE space = ? AND token_hash = ?`);
  const expire = database.prepare(
    `UPDATE invitations SET state = 'expired', ${ends} WHERE state = 'open' AND expires_at_ms <= ?
     RETURNING space, token_hash`,
  );
  const removeOfSpace = database.prepare(`DELETE FROM invitations WHERE space = ?`);

  return {
    find(space: SpaceId, tokenHash: string, nowMs: number): InvitationRow | null {
      const row = find.get(space, tokenHash);
      return row ? invitationAt(row, nowMs) : null;
    },
    /** As it is stored, whatever the time is. */
    markOf(space: SpaceId): { readonly by: Slot; readonly state: InvitationState } | null {
      const row = newest.get(space);
      return row ? { by: String(row["invited_by"]) as Slot, state: String(row["state"]) as InvitationState } : null;
    },
    newestOf(space: SpaceId, nowMs: number): InvitationRow | null {
      const row = newest.get(space);
      return row ? invitationAt(row, nowMs) : null;
    },
    put({ space, tokenHash, invitedBy, expiresAtMs, wrappedKey, greeting }: NewInvitation): void {
      withdrawOpen.run(space);
      insert.run(space, tokenHash, invitedBy, expiresAtMs, wrappedKey, greeting);
    },
    use(found: InvitationRow, hello: Uint8Array, device: DeviceId, attemptHash: string | null): void {
      use.run(hello, device, attemptHash, found.space, found.tokenHash);
    },
    /** Null when there is none; otherwise what it is from here on. */
    end(space: SpaceId, tokenHash: string, state: InvitationEnd): InvitationState | null {
      endOne.run(state, space, tokenHash);
      const row = find.get(space, tokenHash);
      return row ? (String(row["state"]) as InvitationState) : null;
    },
    clearHello: (space: SpaceId, tokenHash: string): void => {
      clearHello.run(space, tokenHash);
    },
    expire: (nowMs: number) =>
      expire.all(nowMs).map((row) => ({
        space: String(row["space"]) as SpaceId,
        tokenHash: String(row["token_hash"]),
      })),
    deleteOf: (space: SpaceId): void => {
      removeOfSpace.run(space);
    },
  };
}

export type Invitations = ReturnType<typeof createInvitations>;
