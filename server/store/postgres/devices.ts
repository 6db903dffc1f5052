import type { DeviceId, Slot, SpaceId } from "../../../shared/base/ids.ts";
import type { CredentialHolder, DeviceIdentity } from "../store.ts";
import type { Ask, Row } from "./asking.ts";

/** Of a credential only its hash is kept: whoever reads the database cannot sign in with it. */
interface NewDevice extends DeviceIdentity {
  readonly credentialHash: string;
  readonly nowMs: number;
}

const identityOf = (row: Row): DeviceIdentity => ({
  space: String(row["space"]) as SpaceId,
  slot: String(row["slot"]) as Slot,
  device: String(row["device"]) as DeviceId,
});

const addCredential = (ask: Ask, hash: string, device: DeviceId, nowMs: number) =>
  ask(`INSERT INTO credentials (hash, device, issued_at_ms) VALUES ($1, $2, $3)`, hash, device, nowMs);

/** Devices and the hashes of their credentials. Steps: the caller holds the transaction. */
export const devices = {
  async find(ask: Ask, credentialHash: string, nowMs: number): Promise<CredentialHolder | null> {
    const { rows } = await ask(
      `SELECT space, slot, device, issued_at_ms FROM credentials JOIN devices USING (device)
       WHERE hash = $1 AND (ends_at_ms IS NULL OR ends_at_ms > $2)`,
      credentialHash,
      nowMs,
    );
    return rows[0] ? { ...identityOf(rows[0]), issuedAtMs: Number(rows[0]["issued_at_ms"]) } : null;
  },
  async add(ask: Ask, { space, slot, device, credentialHash, nowMs }: NewDevice): Promise<void> {
    const sql = `INSERT INTO devices (device, space, slot, added_at_ms) VALUES ($1, $2, $3, $4)`;
    await ask(sql, device, space, slot, nowMs);
    await addCredential(ask, credentialHash, device, nowMs);
  },
  /** One statement; the same once more, because its answer got lost, changes nothing. */
  async rotate(ask: Ask, from: string, to: string, nowMs: number, oldEndsAtMs: number): Promise<boolean> {
    const { rows } = await ask(
      `WITH ended AS (UPDATE credentials SET ends_at_ms = $4 WHERE hash = $1 RETURNING device),
            added AS (INSERT INTO credentials (hash, device, issued_at_ms) SELECT $2, device, $3 FROM ended
                      ON CONFLICT (hash) DO NOTHING)
       SELECT device FROM ended`,
      from,
      to,
      nowMs,
      oldEndsAtMs,
    );
    return rows.length > 0;
  },
  /** All credentials of the device make way for one. The device's row is held, so that nobody revokes it meanwhile. */
  async replaceCredential(ask: Ask, device: DeviceId, credentialHash: string, nowMs: number): Promise<boolean> {
    const { rows } = await ask(`SELECT 1 FROM devices WHERE device = $1 FOR SHARE`, device);
    if (rows.length === 0) return false;
    await ask(`DELETE FROM credentials WHERE device = $1`, device);
    await addCredential(ask, credentialHash, device, nowMs);
    return true;
  },
  async listOf(ask: Ask, space: SpaceId) {
    const { rows } = await ask(
      `SELECT space, slot, device, added_at_ms FROM devices WHERE space = $1 ORDER BY added_at_ms, device`,
      space,
    );
    return rows.map((row) => ({ ...identityOf(row), addedAtMs: Number(row["added_at_ms"]) }));
  },
  async remove(ask: Ask, device: DeviceId): Promise<boolean> {
    return (await ask(`DELETE FROM devices WHERE device = $1`, device)).changes > 0;
  },
};
