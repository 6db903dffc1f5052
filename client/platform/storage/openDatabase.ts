import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import type { Clock } from "../../../shared/base/clock.ts";
import { fail, ok, type Result } from "../../../shared/base/result.ts";
import { type StorageProblem, storageProblemOf } from "./storageProblem.ts";

/**
 * The vault's database: one non-extractable key and the secrets that it wraps. Stored values are typed
 * `unknown` on purpose: what comes back from a disk is parsed before it is believed.
 */
interface VaultSchema extends DBSchema {
  wrapping: { key: string; value: unknown };
  secrets: { key: string; value: unknown };
}
export type VaultDatabase = IDBPDatabase<VaultSchema>;

/** Some browsers neither open nor refuse; a person waits this long at most for the first screen. */
const OPENING_LIMIT_MS = 5_000;

export async function openDatabase(name: string, clock: Clock): Promise<Result<VaultDatabase, StorageProblem>> {
  let cancel = (): void => undefined;
  try {
    const opening = openDB<VaultSchema>(name, 1, {
      upgrade(database) {
        database.createObjectStore("wrapping");
        database.createObjectStore("secrets");
      },
      // Another tab that erases this vault must not be held up by this one.
      blocking(_current, _blocked, event) {
        (event.target as IDBDatabase).close();
      },
    });
    const limit = new Promise<"late">((resolve) => {
      cancel = clock.after(OPENING_LIMIT_MS, () => resolve("late"));
    });
    const opened = await Promise.race([opening, limit]);
    return opened === "late" ? fail("storage-refused") : ok(opened);
  } catch (error) {
    return fail(storageProblemOf(error));
  } finally {
    cancel();
  }
}
