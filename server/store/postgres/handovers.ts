import { ok } from "../../../shared/base/result.ts";
import type { HandoverStore } from "../handoverStore.ts";
import { bytesOf } from "./asking.ts";
import type { Database } from "./database.ts";

/** Put and pruned in one step, so that there are never more than are kept. */
export function handoverOperations(database: Database): HandoverStore {
  return {
    putHandover: ({ space, slot, key, sealed }, kept) =>
      database.write("putHandover", space, async (ask) => {
        await ask(`DELETE FROM handovers WHERE space = $1 AND slot = $2 AND key = $3`, space, slot, key);
        const sql = `INSERT INTO handovers (space, slot, key, sealed) VALUES ($1, $2, $3, $4)`;
        await ask(sql, space, slot, key, bytesOf(sealed));
        await ask(
          `DELETE FROM handovers WHERE space = $1 AND slot = $2 AND id NOT IN
             (SELECT id FROM handovers WHERE space = $1 AND slot = $2 ORDER BY id DESC LIMIT $3)`,
          space,
          slot,
          kept,
        );
        return ok(undefined);
      }),
    findHandover: (space, slot, key) =>
      database.readAfter(space, async (ask) => {
        const sql = `SELECT sealed FROM handovers WHERE space = $1 AND slot = $2 AND key = $3`;
        return ((await ask(sql, space, slot, key)).rows[0]?.["sealed"] as Uint8Array | undefined) ?? null;
      }),
  };
}
