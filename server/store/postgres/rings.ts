import { equalBytes } from "../../../shared/base/bytes.ts";
import type { Slot, SpaceId } from "../../../shared/base/ids.ts";
import { fail, ok, type Result } from "../../../shared/base/result.ts";
import type { NextRing, RingStore, StoredRing } from "../ringStore.ts";
import { type Ask, bytesOf } from "./asking.ts";
import type { Database } from "./database.ts";

async function read(ask: Ask, space: SpaceId, slot: Slot): Promise<StoredRing | null> {
  const { rows } = await ask(`SELECT version, sealed FROM rings WHERE space = $1 AND slot = $2`, space, slot);
  return rows[0] ? { version: Number(rows[0]["version"]), sealed: rows[0]["sealed"] as Uint8Array } : null;
}

async function write(
  ask: Ask,
  { space, slot, version, sealed }: NextRing,
): Promise<Result<{ isNew: boolean }, "ring-conflict">> {
  const there = await read(ask, space, slot);
  // A lost answer.
  if (there?.version === version && equalBytes(there.sealed, sealed)) return ok({ isNew: false });
  if (version !== (there?.version ?? 0) + 1) return fail("ring-conflict");
  await ask(
    `INSERT INTO rings (space, slot, version, sealed) VALUES ($1, $2, $3, $4)
     ON CONFLICT (space, slot) DO UPDATE SET version = excluded.version, sealed = excluded.sealed`,
    space,
    slot,
    version,
    bytesOf(sealed),
  );
  return ok({ isNew: true });
}

/** One row per person, which the next one takes the place of. */
export function ringOperations(database: Database): RingStore {
  return {
    readRing: (space, slot) => database.readAfter(space, (ask) => read(ask, space, slot)),
    writeRing: (next) => database.write("writeRing", next.space, (ask) => write(ask, next)),
  };
}
