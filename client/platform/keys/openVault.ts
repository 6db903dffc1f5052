import type { Clock } from "../../../shared/base/clock.ts";
import { fail, ok, type Result } from "../../../shared/base/result.ts";
import { openDatabase, type VaultDatabase } from "../storage/openDatabase.ts";
import { type StorageProblem, storageProblemOf } from "../storage/storageProblem.ts";
import type { Vault, VaultEntry } from "./vault.ts";
import { isWrapped, makeWrappingKey, unwrap, wrap } from "./wrapping.ts";

const WRAPPING_KEY = "device";

/**
 * Opens the vault in IndexedDB. The wrapping key is made on the first write, so that looking at the
 * landing page leaves nothing behind. Two tabs may race to make it: the transaction lets one win.
 */
export async function openVault(name: string, clock: Clock): Promise<Result<Vault, StorageProblem>> {
  const opened = await openDatabase(name, clock);
  if (!opened.ok) return opened;
  const database = opened.value;
  // A browser may open a database and refuse the first read (some private windows do).
  try {
    await database.count("wrapping");
  } catch (error) {
    return fail(storageProblemOf(error));
  }
  return ok(vaultIn(database));
}

function vaultIn(database: VaultDatabase): Vault {
  return {
    kept: true,
    async read(name, schema) {
      const stored = await database.get("secrets", name);
      if (stored === undefined) return ok(null);
      const key = await wrappingKeyOf(database);
      if (key === null || !isWrapped(stored)) return fail("keys-missing");
      const plaintext = await unwrap(key, name, stored);
      const parsed = plaintext === null ? undefined : schema.safeParse(parseJson(plaintext));
      return parsed?.success === true ? ok(parsed.data) : fail("keys-missing");
    },
    async write(changes) {
      try {
        const key = await ensureWrappingKey(database);
        // Wrapped before the transaction opens: it would close by itself during the wait.
        const wrapped = await Promise.all(
          Object.entries(changes).map(async ([name, value]) => {
            const plaintext = new TextEncoder().encode(JSON.stringify(value));
            return [name as VaultEntry, await wrap(key, name, plaintext)] as const;
          }),
        );
        const transaction = database.transaction("secrets", "readwrite", { durability: "strict" });
        await Promise.all([...wrapped.map(([name, value]) => transaction.store.put(value, name)), transaction.done]);
        return ok(undefined);
      } catch (error) {
        return fail(storageProblemOf(error));
      }
    },
    async clear() {
      await database.clear("wrapping");
      await database.clear("secrets");
    },
    close: () => database.close(),
  };
}

async function wrappingKeyOf(database: VaultDatabase): Promise<CryptoKey | null> {
  const stored = await database.get("wrapping", WRAPPING_KEY);
  return stored instanceof CryptoKey ? stored : null;
}

async function ensureWrappingKey(database: VaultDatabase): Promise<CryptoKey> {
  const found = await wrappingKeyOf(database);
  if (found !== null) return found;
  const made = await makeWrappingKey();
  const transaction = database.transaction("wrapping", "readwrite", { durability: "strict" });
  const existing = await transaction.store.get(WRAPPING_KEY);
  if (!(existing instanceof CryptoKey)) await transaction.store.put(made, WRAPPING_KEY);
  await transaction.done;
  return existing instanceof CryptoKey ? existing : made;
}

function parseJson(plaintext: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(plaintext));
  } catch {
    return undefined;
  }
}
