import { ok } from "../../../shared/base/result.ts";
import type { OperatorStore } from "../operatorStore.ts";
import type { Database } from "./database.ts";

/** The trial write shows that there is a place to write to: a disk that is full answers reads for a long time. */
export function operatorOperations(database: Database): OperatorStore {
  return {
    pulse: (nowMs) =>
      database.writeOne("pulse", "pulse", async (ask) => {
        await ask(
          `INSERT INTO operator_marks (name, at_ms) VALUES ('pulse', $1)
           ON CONFLICT (name) DO UPDATE SET at_ms = excluded.at_ms`,
          nowMs,
        );
        return ok(undefined);
      }),
    lastRestoreMs: () =>
      database.read(async (ask) => {
        const { rows } = await ask(`SELECT at_ms FROM operator_marks WHERE name = 'restore'`);
        return rows[0] === undefined ? null : Number(rows[0]["at_ms"]);
      }),
  };
}
