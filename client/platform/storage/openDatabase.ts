import type { DBSchema, IDBPDatabase } from "idb";
import type { Clock } from "../../../shared/base/clock.ts";
import type { Result } from "../../../shared/base/result.ts";
import { openInTime } from "./openInTime.ts";
import type { StorageProblem } from "./storageProblem.ts";

/**
 * The vault's database: one non-extractable key and the secrets that it wraps. Stored values are typed
 * `unknown` on purpose: what comes back from a disk is parsed before it is believed.
 */
interface VaultSchema extends DBSchema {
  wrapping: { key: string; value: unknown };
  secrets: { key: string; value: unknown };
}
export type VaultDatabase = IDBPDatabase<VaultSchema>;

export function openDatabase(name: string, clock: Clock): Promise<Result<VaultDatabase, StorageProblem>> {
  return openInTime<VaultSchema>(name, clock, (database) => {
    database.createObjectStore("wrapping");
    database.createObjectStore("secrets");
  });
}
