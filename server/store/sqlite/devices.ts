import type { DatabaseSync } from "node:sqlite";
import type { DeviceId, Slot, SpaceId } from "../../../shared/base/ids.ts";
import type { CredentialHolder, DeviceIdentity } from "../store.ts";

/** Of a credential only its hash is kept: whoever reads the file cannot sign in with it. */
interface NewDevice extends DeviceIdentity {
  readonly credentialHash: string;
  readonly nowMs: number;
}

/** Devices and the hashes of their credentials. Steps: the caller holds the transaction. */
export function createDevices(database: DatabaseSync) {
  const find = database.prepare(
    `SELECT space, slot, device, issued_at_ms FROM credentials JOIN devices USING (device)
     WHERE hash = ? AND (ends_at_ms IS NULL OR ends_at_ms > ?)`,
  );
  const endCredential = database.prepare(`UPDATE credentials SET ends_at_ms = ? WHERE hash = ? RETURNING device`);
  const addCredential = database.prepare(`INSERT INTO credentials (hash, device, issued_at_ms) VALUES (?, ?, ?)`);
  const dropCredentials = database.prepare(`DELETE FROM credentials WHERE device = ?`);
  const insert = database.prepare(`INSERT INTO devices (device, space, slot, added_at_ms) VALUES (?, ?, ?, ?)`);
  const exists = database.prepare(`SELECT 1 FROM devices WHERE device = ?`);
  const list = database.prepare(
    `SELECT space, slot, device, added_at_ms FROM devices WHERE space = ? ORDER BY added_at_ms, device`,
  );
  const remove = database.prepare(`DELETE FROM devices WHERE device = ?`);
  const removeOwn = database.prepare(`DELETE FROM devices WHERE space = ? AND slot = ?`);
  const removeOfSpace = database.prepare(`DELETE FROM devices WHERE space = ?`);

  const identityOf = (row: Record<string, unknown>): DeviceIdentity => ({
    space: String(row["space"]) as SpaceId,
    slot: String(row["slot"]) as Slot,
    device: String(row["device"]) as DeviceId,
  });

  return {
    find(credentialHash: string, nowMs: number): CredentialHolder | null {
      const row = find.get(credentialHash, nowMs);
      return row ? { ...identityOf(row), issuedAtMs: Number(row["issued_at_ms"]) } : null;
    },
    add({ space, slot, device, credentialHash, nowMs }: NewDevice): void {
      insert.run(device, space, slot, nowMs);
      addCredential.run(credentialHash, device, nowMs);
    },
    rotate(from: string, to: string, nowMs: number, oldEndsAtMs: number): boolean {
      const device = endCredential.get(oldEndsAtMs, from)?.["device"];
      if (device === undefined) return false;
      addCredential.run(to, String(device), nowMs);
      return true;
    },
    /** All credentials of the device make way for one. */
    replaceCredential(device: DeviceId, credentialHash: string, nowMs: number): void {
      dropCredentials.run(device);
      addCredential.run(credentialHash, device, nowMs);
    },
    isThere: (device: DeviceId): boolean => exists.get(device) !== undefined,
    listOf: (space: SpaceId) =>
      list.all(space).map((row) => ({ ...identityOf(row), addedAtMs: Number(row["added_at_ms"]) })),
    remove: (device: DeviceId): boolean => remove.run(device).changes > 0,
    deleteOwnOf: (space: SpaceId, slot: Slot): void => {
      removeOwn.run(space, slot);
    },
    deleteOf: (space: SpaceId): void => {
      removeOfSpace.run(space);
    },
  };
}

export type Devices = ReturnType<typeof createDevices>;
