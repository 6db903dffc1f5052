import type { DatabaseSync } from "node:sqlite";
import type { Slot, SpaceId } from "../../../shared/base/ids.ts";
import type { HandoverStore } from "../handoverStore.ts";
import { inTransaction } from "./inTransaction.ts";
import { ok } from "../../../shared/base/result.ts";
import { written } from "./storeProblem.ts";

/** The port without its promises: SQLite answers at once, inside its worker. */
type HandoverOperations = {
  [Name in keyof HandoverStore]: (...args: Parameters<HandoverStore[Name]>) => Awaited<ReturnType<HandoverStore[Name]>>;
};

export function handoverOperations(database: DatabaseSync): {
  readonly operations: HandoverOperations;
  readonly deleteOf: (space: SpaceId) => void;
  readonly deleteOwnOf: (space: SpaceId, slot: Slot) => void;
} {
  const remove = database.prepare(`DELETE FROM handovers WHERE space = ? AND slot = ? AND key = ?`);
  const insert = database.prepare(`INSERT INTO handovers (space, slot, key, sealed) VALUES (?, ?, ?, ?)`);
  // In the same step as the newest: there are never more than are kept.
  const prune = database.prepare(
    `DELETE FROM handovers WHERE space = :space AND slot = :slot AND id NOT IN
       (SELECT id FROM handovers WHERE space = :space AND slot = :slot ORDER BY id DESC LIMIT :kept)`,
  );
  const select = database.prepare(`SELECT sealed FROM handovers WHERE space = ? AND slot = ? AND key = ?`);
  const removeOfSpace = database.prepare(`DELETE FROM handovers WHERE space = ?`);
  const removeOwn = database.prepare(`DELETE FROM handovers WHERE space = ? AND slot = ?`);

  return {
    operations: {
      putHandover: ({ space, slot, key, sealed }, kept) =>
        written(() =>
          inTransaction(database, () => {
            remove.run(space, slot, key);
            insert.run(space, slot, key, sealed);
            prune.run({ space, slot, kept });
            return ok(undefined);
          }),
        ),
      findHandover: (space, slot, key) => (select.get(space, slot, key)?.["sealed"] as Uint8Array | undefined) ?? null,
    },
    deleteOf: (space) => void removeOfSpace.run(space),
    deleteOwnOf: (space, slot) => void removeOwn.run(space, slot),
  };
}
