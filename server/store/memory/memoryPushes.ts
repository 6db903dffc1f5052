import type { DeviceId } from "../../../shared/base/ids.ts";
import { fail, ok } from "../../../shared/base/result.ts";
import type { PushAddress, PushStore } from "../pushStore.ts";
import type { MemoryTables } from "./memorySpaces.ts";

/** `waits`: it was told, and its person has not been here since. */
interface Row extends PushAddress {
  readonly dueAtMs: number | null;
  readonly toldAtMs: number | null;
  readonly waits: boolean;
}

export function createMemoryPushes({ devices }: MemoryTables): PushStore {
  const secrets = new Map<string, string>();
  const rows = new Map<DeviceId, Row>();
  const done = ok(undefined);
  const change = (device: DeviceId, part: Partial<Row>): void => {
    const row = rows.get(device);
    if (row !== undefined) rows.set(device, { ...row, ...part });
  };
  return {
    async serverSecret(name, fresh) {
      // The first one stays, whoever asks with another: all nodes must speak with one key.
      if (!secrets.has(name)) secrets.set(name, fresh);
      return ok(secrets.get(name) ?? fresh);
    },
    async putPush(device, address) {
      const { toldAtMs = null, waits = false } = rows.get(device) ?? {};
      if (devices.has(device)) rows.set(device, { ...address, dueAtMs: null, toldAtMs, waits });
      return done;
    },
    async dropPush(device) {
      rows.delete(device);
      return done;
    },
    async bookPush(space, slot, { earliestMs, restMs, everyMs }) {
      for (const [device, { dueAtMs, toldAtMs, waits }] of rows) {
        const whose = devices.get(device);
        if (whose?.space !== space || whose.slot !== slot || dueAtMs !== null || waits) continue;
        // Never twice within the rest, and at a full hour only: the moment of a message must not tell the moment of a
        // deed.
        const fromMs = Math.max(earliestMs, toldAtMs === null ? 0 : toldAtMs + restMs);
        change(device, { dueAtMs: Math.ceil(fromMs / everyMs) * everyMs });
      }
      return done;
    },
    duePushes: async (nowMs, atMost) =>
      [...rows]
        .filter(([device, { dueAtMs }]) => devices.has(device) && dueAtMs !== null && dueAtMs <= nowMs)
        .toSorted(([, left], [, right]) => (left.dueAtMs ?? 0) - (right.dueAtMs ?? 0))
        .slice(0, atMost)
        .map(([device, { endpoint, p256dh, auth }]) => ({ device, endpoint, p256dh, auth })),
    async pushTold(device, nowMs) {
      if ((rows.get(device)?.dueAtMs ?? null) === null) return fail("not-due");
      change(device, { dueAtMs: null, toldAtMs: nowMs, waits: true });
      return done;
    },
    async pushLater(device, atMs) {
      change(device, { dueAtMs: atMs, waits: false });
      return done;
    },
    async pushSeen(device) {
      change(device, { dueAtMs: null, waits: false });
      return done;
    },
  };
}
