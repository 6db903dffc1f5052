import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import { sha256 } from "@noble/hashes/sha2.js";
import * as z from "zod/mini";
import type { Clock } from "../../../../shared/base/clock.ts";
import { toBase64url } from "../../../../shared/base/base64url.ts";
import { type StorageProblem, storageProblemOf } from "../../storage/storageProblem.ts";
import { fail, ok, type Result } from "../../../../shared/base/result.ts";
import { isWrapped, makeWrappingKey, unwrap, wrap, type Wrapped } from "../../keys/wrapping.ts";
import { owned } from "../cms/owned.ts";
import { readCertificate } from "../cms/readCertificate.ts";
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

  /** Puts it there unless another's is there by now; gives that one's row back. */
  async function put(row: StoredKey, instead: string | null): Promise<StoredKey> {
    const transaction = database.transaction("keys", "readwrite", { durability: "strict" });
    const there = storedKey.safeParse(await transaction.store.get(HERE));
    const isOthers = there.success && there.data.name !== instead;
    if (!isOthers) await transaction.store.put(row, HERE);
    await transaction.done;
    return isOthers ? there.data : row;
  }

  return {
    kept: true,
    read: () =>
      attempt(async () => {
        const stored = storedKey.safeParse(await database.get("keys", HERE));
        return stored.success ? unwrapped(stored.data) : null;
      }),
    write: (next, instead) =>
      attempt(async () => {
        // Wrapped before the transaction opens: it would close by itself during the wait.
        const row = await wrapped(next);
        const there = await put(row, instead === null ? null : nameOf(instead));
        if (there === row) return next;
        // Another tab was faster; or what lies there cannot be read any more and gives way.
        const theirs = await unwrapped(there);
        if (theirs === null) await put(row, there.name);
        return theirs ?? next;
      }),
    close: () => database.close(),
  };
}

/**
 * The certificate says a name, so it lies there sealed like everything else on this device; the key that signs
 * cannot be read in any case.
 */
const storedKey = z.object({
  // Looked up only now: a page without https has no such class, and is to get as far as saying so.
  privateKey: z.custom<CryptoKey>((value) => value instanceof CryptoKey && !value.extractable),
  wrapping: z.custom<CryptoKey>((value) => value instanceof CryptoKey && !value.extractable),
  certificate: z.custom<Wrapped>(isWrapped),
  /** Which one it is, without opening it. */
  name: z.string(),
});
type StoredKey = z.infer<typeof storedKey>;

const PLACE = "signing-key";

async function wrapped({ key, certificate }: CertifiedKey): Promise<StoredKey> {
  const wrapping = await makeWrappingKey();
  const sealed = await wrap(wrapping, PLACE, owned(certificate));
  return { privateKey: key.privateKey, wrapping, certificate: sealed, name: nameOf({ certificate }) };
}

async function unwrapped({ privateKey, wrapping, certificate: sealed }: StoredKey): Promise<CertifiedKey | null> {
  const certificate = await unwrap(wrapping, PLACE, sealed);
  const read = certificate === null ? null : readCertificate(certificate);
  if (certificate === null || read?.ok !== true) return null;
  return { key: { privateKey, point: read.value.point }, certificate };
}

function nameOf({ certificate }: Pick<CertifiedKey, "certificate">): string {
  return toBase64url(sha256(certificate));
}
