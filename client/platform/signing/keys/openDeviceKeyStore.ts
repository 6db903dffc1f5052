import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import * as z from "zod/mini";
import type { Clock } from "../../../../shared/base/clock.ts";
import { equalBytes } from "../../../../shared/base/bytes.ts";
import { type StorageProblem, storageProblemOf } from "../../storage/storageProblem.ts";
import { fail, ok, type Result } from "../../../../shared/base/result.ts";
import type { CertifiedKey } from "./certifyDevice.ts";
import type { DeviceKeyStore } from "./deviceKeyStore.ts";
import { memoryDeviceKeyStore } from "./memoryDeviceKeyStore.ts";

interface KeySchema extends DBSchema {
  /** Values are `unknown` on purpose: what comes back from a disk is parsed before it is believed. */
  keys: { key: string; value: unknown };
}
type KeyDatabase = IDBPDatabase<KeySchema>;

const HERE = "device";
const OPENING_LIMIT_MS = 5_000;

/** `name` carries identity and space, so that erasing a person's copies takes the key along. */
export async function openDeviceKeyStore(name: string, clock: Clock): Promise<DeviceKeyStore> {
  let cancel = (): void => undefined;
  try {
    const opening = openDB<KeySchema>(name, 1, {
      upgrade(database) {
        database.createObjectStore("keys");
      },
      // Another tab that erases everything must not be held up by this one.
      blocking(_current, _blocked, event) {
        (event.target as IDBDatabase).close();
      },
    });
    const limit = new Promise<"late">((resolve) => {
      cancel = clock.after(OPENING_LIMIT_MS, () => resolve("late"));
    });
    const opened = await Promise.race([opening, limit]);
    if (opened === "late") return memoryDeviceKeyStore();
    // Some private windows open a database and refuse the first read.
    await opened.count("keys");
    return storeIn(opened);
  } catch (error) {
    storageProblemOf(error);
    return memoryDeviceKeyStore();
  } finally {
    cancel();
  }
}

function storeIn(database: KeyDatabase): DeviceKeyStore {
  const attempt = async <T>(work: () => Promise<T>): Promise<Result<T, StorageProblem>> => {
    try {
      return ok(await work());
    } catch (error) {
      return fail(storageProblemOf(error));
    }
  };
  return {
    kept: true,
    read: () => attempt(async () => keyFrom(await database.get("keys", HERE))),
    write: (next, instead) =>
      attempt(async () => {
        const transaction = database.transaction("keys", "readwrite", { durability: "strict" });
        const there = keyFrom(await transaction.store.get(HERE));
        const isOthers = there !== null && !isSame(there, instead);
        if (!isOthers) await transaction.store.put({ ...next.key, certificate: next.certificate }, HERE);
        await transaction.done;
        return isOthers ? there : next;
      }),
    close: () => database.close(),
  };
}

const storedKey = z.object({
  // Looked up only now: a page without https has no such class, and is to get as far as saying so.
  privateKey: z.custom<CryptoKey>((value) => value instanceof CryptoKey && !value.extractable),
  point: z.instanceof(Uint8Array),
  certificate: z.instanceof(Uint8Array),
});

function keyFrom(value: unknown): CertifiedKey | null {
  const stored = storedKey.safeParse(value);
  if (!stored.success) return null;
  const { privateKey, point, certificate } = stored.data;
  return { key: { privateKey, point }, certificate };
}

function isSame(there: CertifiedKey, read: CertifiedKey | null): boolean {
  return read !== null && equalBytes(there.certificate, read.certificate);
}
