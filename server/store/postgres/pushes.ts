import type { DeviceId } from "../../../shared/base/ids.ts";
import { fail, ok } from "../../../shared/base/result.ts";
import type { PushStore } from "../pushStore.ts";
import type { Database } from "./database.ts";

/** Rows hang on their device: whatever ends a device ends what it was told by. Each write is one statement. */
export function pushOperations(database: Database): PushStore {
  const change = (name: string, device: DeviceId, sql: string, ...values: readonly unknown[]) =>
    database.writeOne(name, device, async (ask) => {
      await ask(sql, device, ...values);
      return ok(undefined);
    });

  return {
    serverSecret: (name, fresh) =>
      database.writeOne("serverSecret", name, async (ask) => {
        await ask(`INSERT INTO server_secrets (name, value) VALUES ($1, $2) ON CONFLICT DO NOTHING`, name, fresh);
        const { rows } = await ask(`SELECT value FROM server_secrets WHERE name = $1`, name);
        return ok(String(rows[0]?.["value"]));
      }),
    putPush: (device, { endpoint, p256dh, auth }) =>
      change(
        "putPush",
        device,
        // Through the device's own row: of a device that was signed out meanwhile nothing is kept.
        `INSERT INTO pushes (device, endpoint, p256dh, auth)
         SELECT device, $2, $3, $4 FROM devices WHERE device = $1
         ON CONFLICT (device) DO UPDATE
           SET endpoint = excluded.endpoint, p256dh = excluded.p256dh, auth = excluded.auth, due_at_ms = NULL`,
        endpoint,
        p256dh,
        auth,
      ),
    dropPush: (device) => change("dropPush", device, `DELETE FROM pushes WHERE device = $1`),
    bookPush: (space, slot, { earliestMs, restMs, everyMs }) =>
      database.writeOne("bookPush", space, async (ask) => {
        await ask(
          `UPDATE pushes SET due_at_ms =
             (greatest($3::bigint, coalesce(told_at_ms + $4::bigint, 0)) + $5::bigint - 1) / $5::bigint * $5::bigint
           WHERE due_at_ms IS NULL AND waits = 0
             AND device IN (SELECT device FROM devices WHERE space = $1 AND slot = $2)`,
          space,
          slot,
          earliestMs,
          restMs,
          everyMs,
        );
        return ok(undefined);
      }),
    duePushes: (nowMs, atMost) =>
      database.read(async (ask) => {
        const columns = "device, endpoint, p256dh, auth";
        const sql = `SELECT ${columns} FROM pushes WHERE due_at_ms <= $1 ORDER BY due_at_ms LIMIT $2`;
        return (await ask(sql, nowMs, atMost)).rows.map((row) => ({
          // reason: only ids of devices are ever put there.
          device: String(row["device"]) as DeviceId,
          endpoint: String(row["endpoint"]),
          p256dh: String(row["p256dh"]),
          auth: String(row["auth"]),
        }));
      }),
    pushTold: (device, nowMs) =>
      database.writeOne("pushTold", device, async (ask) => {
        const { changes } = await ask(
          `UPDATE pushes SET due_at_ms = NULL, told_at_ms = $2, waits = 1 WHERE device = $1 AND due_at_ms IS NOT NULL`,
          device,
          nowMs,
        );
        return changes === 0 ? fail("not-due") : ok(undefined);
      }),
    pushLater: (device, atMs) =>
      change("pushLater", device, `UPDATE pushes SET due_at_ms = $2, waits = 0 WHERE device = $1`, atMs),
    pushSeen: (device) =>
      change(
        "pushSeen",
        device,
        `UPDATE pushes SET due_at_ms = NULL, waits = 0 WHERE device = $1 AND (due_at_ms IS NOT NULL OR waits = 1)`,
      ),
  };
}
