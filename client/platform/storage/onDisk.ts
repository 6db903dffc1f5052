import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from "idb";
import { fail, ok, type Result } from "../../../shared/base/result.ts";
import { type StorageProblem, storageProblemOf } from "./storageProblem.ts";

export type Writing<Schema extends DBSchema, Store extends StoreNames<Schema>> = IDBPTransaction<
  Schema,
  Store[],
  "readwrite"
>;

/** The two ways to use a database of this device; a disk that refuses is an answer, and everything else a bug. */
export interface OnDisk<Schema extends DBSchema, Store extends StoreNames<Schema>> {
  /** One transaction over all the stores: done when the disk says so. */
  write<T>(work: (transaction: Writing<Schema, Store>) => Promise<T>): Promise<Result<T, StorageProblem>>;
  /** Null where the disk refuses. */
  read<T>(work: () => Promise<T>): Promise<T | null>;
}

export function onDisk<Schema extends DBSchema, Store extends StoreNames<Schema>>(
  database: IDBPDatabase<Schema>,
  stores: readonly Store[],
): OnDisk<Schema, Store> {
  return {
    async write(work) {
      try {
        const transaction = database.transaction([...stores], "readwrite", { durability: "strict" });
        const [value] = await Promise.all([work(transaction), transaction.done]);
        return ok(value);
      } catch (error) {
        return fail(storageProblemOf(error));
      }
    },
    async read(work) {
      try {
        return await work();
      } catch (error) {
        storageProblemOf(error);
        return null;
      }
    },
  };
}
