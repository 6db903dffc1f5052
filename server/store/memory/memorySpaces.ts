import type { DeviceId, Slot, SpaceId } from "../../../shared/base/ids.ts";
import { fail, ok } from "../../../shared/base/result.ts";
import { bookAfterAppend, type MemoryRetention } from "./memoryRetention.ts";
import type { DeviceIdentity, DeviceStore, LogConflict, SpaceStore, StoredRecord } from "../store.ts";

interface Credential {
  readonly device: DeviceId;
  readonly issuedAtMs: number;
  endsAtMs: number | null;
}

/** What the three families share: an invitation's join touches the log and the devices in one step. */
export interface MemoryTables {
  readonly logs: Map<SpaceId, string[]>;
  readonly logTimes: Map<SpaceId, number[]>;
  readonly devices: Map<DeviceId, DeviceIdentity & { readonly addedAtMs: number }>;
  readonly credentials: Map<string, Credential>;
  readonly retention: MemoryRetention;
}

export function recordsFrom(log: readonly string[], fromN: number): StoredRecord[] {
  return log.slice(fromN).map((record, i) => ({ n: fromN + i, record }));
}

export function conflictFrom(log: readonly string[], fromN: number): LogConflict {
  return { ok: false, problem: "log-conflict", records: recordsFrom(log, fromN) };
}

export function dropDevice(tables: Pick<MemoryTables, "devices" | "credentials">, device: DeviceId): void {
  tables.devices.delete(device);
  for (const [hash, credential] of tables.credentials) {
    if (credential.device === device) tables.credentials.delete(hash);
  }
}

export function replaceCredential(
  { credentials }: Pick<MemoryTables, "credentials">,
  device: DeviceId,
  credentialHash: string,
  nowMs: number,
): void {
  for (const [hash, credential] of credentials) if (credential.device === device) credentials.delete(hash);
  credentials.set(credentialHash, { device, issuedAtMs: nowMs, endsAtMs: null });
}

export function createMemorySpaces(tables: MemoryTables): Omit<SpaceStore, "deleteSpace"> {
  const { logs, logTimes, devices, credentials, retention } = tables;
  return {
    createSpace: async ({ space, record, device, credentialHash, nowMs }) => {
      // The id of a space that ended stays taken, or its records could be played again.
      if (logs.has(space) || retention.ended.has(space)) return fail("space-taken");
      logs.set(space, [record]);
      logTimes.set(space, [nowMs]);
      bookAfterAppend(retention, space, nowMs);
      devices.set(device, { space, slot: "a", device, addedAtMs: nowMs });
      credentials.set(credentialHash, { device, issuedAtMs: nowMs, endsAtMs: null });
      return ok(undefined);
    },
    readLog: async (space, fromN) => recordsFrom(logs.get(space) ?? [], fromN),
    findKit: async ({ recovery, root }) => {
      for (const [space, records] of logs) {
        for (const { author, body } of records.map(namedIn)) {
          if (body["recovery"] === recovery && body["root"] === root) return { space, slot: author };
        }
      }
      return null;
    },
    logTimes: async (space) => [...(logTimes.get(space) ?? [])],
    appendLog: async (space, { n, record }, nowMs) => {
      const log = logs.get(space);
      if (log === undefined) return fail("space-unknown");
      // A lost answer.
      if (log[n] === record) return ok(undefined);
      if (n !== log.length) return conflictFrom(log, n);
      log.push(record);
      logTimes.get(space)?.push(nowMs);
      bookAfterAppend(retention, space, nowMs);
      return ok(undefined);
    },
  };
}

/** Records that are no JSON are a test's: nobody's kit. */
function namedIn(record: string): { readonly author: Slot; readonly body: Readonly<Record<string, unknown>> } {
  try {
    const { author, body } = JSON.parse(record) as { author: Slot; body?: Record<string, unknown> };
    return { author, body: body ?? {} };
  } catch {
    return { author: "a", body: {} };
  }
}

export function createMemoryDevices({ devices, credentials }: MemoryTables): DeviceStore {
  return {
    findCredential: async (hash, nowMs) => {
      const credential = credentials.get(hash);
      const holder = credential && devices.get(credential.device);
      if (!credential || !holder) return null;
      if (credential.endsAtMs !== null && credential.endsAtMs <= nowMs) return null;
      const { space, slot, device } = holder;
      return { space, slot, device, issuedAtMs: credential.issuedAtMs };
    },
    rotateCredential: async ({ from, to, nowMs, oldEndsAtMs }) => {
      const old = credentials.get(from);
      if (!old) return fail("credential-unknown");
      // The old one goes on for a moment: answers that carried the new one may have been lost.
      old.endsAtMs = oldEndsAtMs;
      credentials.set(to, { device: old.device, issuedAtMs: nowMs, endsAtMs: null });
      return ok(undefined);
    },
    addDevice: async ({ space, slot, device, credentialHash, nowMs }) => {
      devices.set(device, { space, slot, device, addedAtMs: nowMs });
      credentials.set(credentialHash, { device, issuedAtMs: nowMs, endsAtMs: null });
      return ok(undefined);
    },
    renewDevice: async ({ device, credentialHash, nowMs }) => {
      if (!devices.has(device)) return fail("device-unknown");
      replaceCredential({ credentials }, device, credentialHash, nowMs);
      return ok(undefined);
    },
    listDevices: async (space) => [...devices.values()].filter((device) => device.space === space),
    revokeDevice: async (device) => {
      if (!devices.has(device)) return fail("device-unknown");
      dropDevice({ devices, credentials }, device);
      return ok(undefined);
    },
  };
}
