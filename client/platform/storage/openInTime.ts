import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import type { Clock } from "../../../shared/base/clock.ts";
import { fail, ok, type Result } from "../../../shared/base/result.ts";
import { type StorageProblem, storageProblemOf } from "./storageProblem.ts";

/** Some browsers neither open nor refuse; a person waits this long at most for the first screen. */
const OPENING_LIMIT_MS = 5_000;

/** A database of this device, made by `upgrade` where it is new, or the word for why there is none. */
export async function openInTime<Schema extends DBSchema>(
  name: string,
  clock: Clock,
  upgrade: (database: IDBPDatabase<Schema>) => void,
): Promise<Result<IDBPDatabase<Schema>, StorageProblem>> {
  let cancel = (): void => undefined;
  try {
    const opening = openDB<Schema>(name, 1, {
      upgrade,
      // Another tab that erases everything must not be held up by this one.
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
