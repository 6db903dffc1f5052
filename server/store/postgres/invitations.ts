import type { DeviceId, SpaceId } from "../../../shared/base/ids.ts";
import { invitationAt, type InvitationRow } from "../invitationRow.ts";
import type { InvitationEnd, InvitationState, NewInvitation } from "../store.ts";
import { type Ask, bytesOf } from "./asking.ts";

/** Whatever ends an invitation deletes its two blobs. */
const ENDS = `wrapped_key = NULL, greeting = NULL`;
const ONE = `space = $1 AND token_hash = $2`;
/** By name: a column that a newer node adds while this one runs would break a statement that says "all". */
const COLUMNS = `space, token_hash, invited_by, state, expires_at_ms, wrapped_key, greeting, hello, joined_device, attempt_hash`;

/** Steps: the caller holds the transaction. */
export const invitations = {
  async find(ask: Ask, space: SpaceId, tokenHash: string, nowMs: number): Promise<InvitationRow | null> {
    const { rows } = await ask(`SELECT ${COLUMNS} FROM invitations WHERE ${ONE}`, space, tokenHash);
    return rows[0] ? invitationAt(rows[0], nowMs) : null;
  },
  async newestOf(ask: Ask, space: SpaceId, nowMs: number): Promise<InvitationRow | null> {
    const { rows } = await ask(`SELECT ${COLUMNS} FROM invitations WHERE space = $1 ORDER BY id DESC LIMIT 1`, space);
    return rows[0] ? invitationAt(rows[0], nowMs) : null;
  },
  async put(ask: Ask, invitation: NewInvitation): Promise<void> {
    const { space, tokenHash, invitedBy, expiresAtMs, wrappedKey, greeting } = invitation;
    await ask(`UPDATE invitations SET state = 'withdrawn', ${ENDS} WHERE space = $1 AND state = 'open'`, space);
    await ask(
      `INSERT INTO invitations (space, token_hash, invited_by, state, expires_at_ms, wrapped_key, greeting)
       VALUES ($1, $2, $3, 'open', $4, $5, $6)`,
      space,
      tokenHash,
      invitedBy,
      expiresAtMs,
      bytesOf(wrappedKey),
      bytesOf(greeting),
    );
  },
  async use(
    ask: Ask,
    { space, tokenHash }: InvitationRow,
    hello: Uint8Array,
    device: DeviceId,
    attempt: string | null,
  ) {
    await ask(
      `UPDATE invitations SET state = 'used', ${ENDS}, hello = $3, joined_device = $4, attempt_hash = $5 WHERE ${ONE}`,
      space,
      tokenHash,
      bytesOf(hello),
      device,
      attempt,
    );
  },
  /** Null when there is none; otherwise what it is from here on. */
  async end(ask: Ask, space: SpaceId, tokenHash: string, state: InvitationEnd): Promise<InvitationState | null> {
    await ask(`UPDATE invitations SET state = $3, ${ENDS} WHERE ${ONE} AND state = 'open'`, space, tokenHash, state);
    const { rows } = await ask(`SELECT state FROM invitations WHERE ${ONE}`, space, tokenHash);
    return rows[0] ? (String(rows[0]["state"]) as InvitationState) : null;
  },
  async clearHello(ask: Ask, space: SpaceId, tokenHash: string): Promise<void> {
    await ask(`UPDATE invitations SET hello = NULL WHERE ${ONE}`, space, tokenHash);
  },
  async expire(ask: Ask, nowMs: number) {
    const { rows } = await ask(
      `UPDATE invitations SET state = 'expired', ${ENDS} WHERE state = 'open' AND expires_at_ms <= $1
       RETURNING space, token_hash`,
      nowMs,
    );
    return rows.map((row) => ({ space: String(row["space"]) as SpaceId, tokenHash: String(row["token_hash"]) }));
  },
};
