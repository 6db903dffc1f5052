import type { DatabaseSync } from "node:sqlite";
import { equalBytes } from "../../../shared/base/bytes.ts";
import type { Slot, SpaceId } from "../../../shared/base/ids.ts";
import { fail, ok, type Result } from "../../../shared/base/result.ts";
import type { NextRing, RingStore, StoredRing } from "../ringStore.ts";
import { inTransaction } from "./inTransaction.ts";
import { written } from "./storeProblem.ts";

type RingOperations = {
  [Name in keyof RingStore]: (...args: Parameters<RingStore[Name]>) => Awaited<ReturnType<RingStore[Name]>>;
};

/** One row per person. The row before is overwritten, and secure_delete sees to it that it is gone. */
export function ringOperations(database: DatabaseSync): {
  readonly operations: RingOperations;
  readonly deleteOf: (space: SpaceId) => void;
  readonly deleteOwnOf: (space: SpaceId, slot: Slot) => void;
} {
  const select = database.prepare(`SELECT version, sealed FROM rings WHERE space = ? AND slot = ?`);
  const upsert = database.prepare(
    `INSERT INTO rings (space, slot, version, sealed) VALUES (?, ?, ?, ?)
     ON CONFLICT (space, slot) DO UPDATE SET version = excluded.version, sealed = excluded.sealed`,
  );
  const removeOfSpace = database.prepare(`DELETE FROM rings WHERE space = ?`);
  const removeOwn = database.prepare(`DELETE FROM rings WHERE space = ? AND slot = ?`);

  function read(space: SpaceId, slot: Slot): StoredRing | null {
    const row = select.get(space, slot);
    return row ? { version: Number(row["version"]), sealed: row["sealed"] as Uint8Array } : null;
  }

  function write({ space, slot, version, sealed }: NextRing): Result<{ isNew: boolean }, "ring-conflict"> {
    const there = read(space, slot);
    // A lost answer.
    if (there?.version === version && equalBytes(there.sealed, sealed)) return ok({ isNew: false });
    if (version !== (there?.version ?? 0) + 1) return fail("ring-conflict");
    upsert.run(space, slot, version, sealed);
    return ok({ isNew: true });
  }

  return {
    operations: {
      readRing: read,
      writeRing: (next) => written(() => inTransaction(database, () => write(next))),
    },
    deleteOf: (space) => void removeOfSpace.run(space),
    deleteOwnOf: (space, slot) => void removeOwn.run(space, slot),
  };
}
