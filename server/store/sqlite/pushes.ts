import type { DatabaseSync } from "node:sqlite";
import type { DeviceId } from "../../../shared/base/ids.ts";
import { fail, ok } from "../../../shared/base/result.ts";
import type { PushStore } from "../pushStore.ts";
import { inTransaction } from "./inTransaction.ts";
import { written } from "./storeProblem.ts";

type PushOperations = {
  [Name in keyof PushStore]: (...args: Parameters<PushStore[Name]>) => Awaited<ReturnType<PushStore[Name]>>;
};

/** Rows hang on their device: whatever ends a device ends what it was told by. */
export function pushOperations(database: DatabaseSync): PushOperations {
  // The first one stays: all that were told with it would be lost with another.
  const keepSecret = database.prepare(`INSERT INTO server_secrets (name, value) VALUES (?, ?) ON CONFLICT DO NOTHING`);
  const secret = database.prepare(`SELECT value FROM server_secrets WHERE name = ?`);
  const put = database.prepare(
    `INSERT INTO pushes (device, endpoint, p256dh, auth)
     SELECT device, :endpoint, :p256dh, :auth FROM devices WHERE device = :device
     ON CONFLICT (device) DO UPDATE SET endpoint = :endpoint, p256dh = :p256dh, auth = :auth, due_at_ms = NULL`,
  );
  const drop = database.prepare(`DELETE FROM pushes WHERE device = ?`);
  const book = database.prepare(
    // A number that is bound is no integer to a division.
    `UPDATE pushes SET
       due_at_ms = CAST((max(:earliest, coalesce(told_at_ms + :rest, 0)) + :every - 1) / :every AS INTEGER) * :every
     WHERE due_at_ms IS NULL AND waits = 0
       AND device IN (SELECT device FROM devices WHERE space = :space AND slot = :slot)`,
  );
  const due = database.prepare(
    `SELECT device, endpoint, p256dh, auth FROM pushes WHERE due_at_ms <= ? ORDER BY due_at_ms LIMIT ?`,
  );
  // Only what is due: of two that tell at once one finds nothing to do.
  const told = database.prepare(
    `UPDATE pushes SET due_at_ms = NULL, told_at_ms = ?, waits = 1 WHERE device = ? AND due_at_ms IS NOT NULL`,
  );
  const later = database.prepare(`UPDATE pushes SET due_at_ms = ?, waits = 0 WHERE device = ?`);
  const seen = database.prepare(
    `UPDATE pushes SET due_at_ms = NULL, waits = 0 WHERE device = ? AND (due_at_ms IS NOT NULL OR waits = 1)`,
  );
  const transact = (work: () => unknown) =>
    written(() =>
      inTransaction(database, () => {
        work();
        return ok(undefined);
      }),
    );

  return {
    serverSecret: (name, fresh) =>
      written(() =>
        inTransaction(database, () => {
          keepSecret.run(name, fresh);
          return ok(String(secret.get(name)?.["value"]));
        }),
      ),
    putPush: (device, { endpoint, p256dh, auth }) => transact(() => put.run({ device, endpoint, p256dh, auth })),
    dropPush: (device) => transact(() => drop.run(device)),
    bookPush: (space, slot, { earliestMs: earliest, restMs: rest, everyMs: every }) =>
      transact(() => book.run({ space, slot, earliest, rest, every })),
    duePushes: (nowMs, atMost) =>
      due.all(nowMs, atMost).map((row) => ({
        // reason: only ids of devices are ever put there.
        device: String(row["device"]) as DeviceId,
        endpoint: String(row["endpoint"]),
        p256dh: String(row["p256dh"]),
        auth: String(row["auth"]),
      })),
    pushTold: (device, nowMs) =>
      written(() =>
        inTransaction(database, () => (told.run(nowMs, device).changes === 0 ? fail("not-due") : ok(undefined))),
      ),
    pushLater: (device, atMs) => transact(() => later.run(atMs, device)),
    pushSeen: (device) => transact(() => seen.run(device)),
  };
}
