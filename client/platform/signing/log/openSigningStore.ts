import { sha256 } from "@noble/hashes/sha2.js";
import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from "idb";
import { toBase64url } from "../../../../shared/base/base64url.ts";
import { equalBytes } from "../../../../shared/base/bytes.ts";
import type { Clock } from "../../../../shared/base/clock.ts";
import { ok, type Result } from "../../../../shared/base/result.ts";
import { type StorageProblem, storageProblemOf } from "../../storage/storageProblem.ts";
import { memorySigningStore } from "./memorySigningStore.ts";
import {
  type KeptEntry,
  type KeptSigning,
  type SigningStore,
  storedAhead,
  storedEntry,
  storedVerdict,
  storedWaiting,
} from "./signingStore.ts";

/** Values are `unknown` on purpose: see `signingStore.ts`. */
interface SigningSchema extends DBSchema {
  entries: { key: number; value: unknown };
  seconds: { key: [n: number, hash: string]; value: unknown };
  waiting: { key: number; value: unknown };
  verdicts: { key: string; value: unknown };
  times: { key: string; value: unknown };
}
type SigningDatabase = IDBPDatabase<SigningSchema>;
type Writing = IDBPTransaction<SigningSchema, (typeof STORES)[number][], "readwrite">;

const STORES = ["entries", "seconds", "waiting", "verdicts", "times"] as const;
const AHEAD = "ahead";
const OPENING_LIMIT_MS = 5_000;

/** `name` carries identity and space, so that erasing a person's copies takes what was signed along. */
export async function openSigningStore(name: string, clock: Clock): Promise<SigningStore> {
  let cancel = (): void => undefined;
  try {
    const opening = openDB<SigningSchema>(name, 1, {
      upgrade(database) {
        for (const store of STORES) {
          database.createObjectStore(store, store === "waiting" ? { autoIncrement: true } : {});
        }
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
    if (opened === "late") return memorySigningStore();
    // Some private windows open a database and refuse the first read.
    await opened.count("entries");
    return storeIn(opened);
  } catch (error) {
    storageProblemOf(error);
    return memorySigningStore();
  } finally {
    cancel();
  }
}

function storeIn(database: SigningDatabase): SigningStore {
  /** One transaction over everything: done when the disk says so. */
  async function write<T>(work: (transaction: Writing) => Promise<T>): Promise<Result<T, StorageProblem>> {
    try {
      const transaction = database.transaction([...STORES], "readwrite", { durability: "strict" });
      const [value] = await Promise.all([work(transaction), transaction.done]);
      return ok(value);
    } catch (error) {
      return { ok: false, problem: storageProblemOf(error) };
    }
  }
  async function read<T>(work: () => Promise<T>): Promise<T | null> {
    try {
      return await work();
    } catch (error) {
      storageProblemOf(error);
      return null;
    }
  }

  return {
    kept: true,
    load: () => read(() => load(database)),
    entryAt: (n) =>
      read(async () => {
        const parsed = storedEntry.safeParse(await database.get("entries", n));
        return parsed.success ? { n, ...parsed.data } : null;
      }),
    take: (entries) => write((transaction) => take(transaction, entries)),
    wait: (entry) => write((transaction) => transaction.objectStore("waiting").add({ entry })),
    reseal: (id, entry) =>
      write(async (transaction) => {
        const waiting = transaction.objectStore("waiting");
        // Settled by another tab in the meantime: then it waits no more.
        if ((await waiting.get(id)) !== undefined) await waiting.put({ entry }, id);
      }),
    async settle(id) {
      await write((transaction) => transaction.objectStore("waiting").delete(id));
    },
    async noteVerdict(key, verdict) {
      await write((transaction) => transaction.objectStore("verdicts").put(verdict, key));
    },
    async noteAhead(aheadMs) {
      await write((transaction) => transaction.objectStore("times").put(aheadMs, AHEAD));
    },
    close: () => database.close(),
  };
}

async function take(transaction: Writing, given: readonly KeptEntry[]): Promise<boolean> {
  const entries = transaction.objectStore("entries");
  let contradicts = false;
  for (const { n, at, entry } of given) {
    const there = storedEntry.safeParse(await entries.get(n));
    if (!there.success) await entries.put({ at, entry }, n);
    else if (!equalBytes(there.data.entry, entry)) {
      contradicts = true;
      await transaction.objectStore("seconds").put({ at, entry }, [n, toBase64url(sha256(entry))]);
    }
  }
  return contradicts;
}

async function load(database: SigningDatabase): Promise<KeptSigning> {
  const transaction = database.transaction(["seconds", "waiting", "verdicts", "times"], "readonly");
  const waiting = transaction.objectStore("waiting");
  const verdicts = transaction.objectStore("verdicts");
  const [seconds, ids, entries, keys, values, ahead] = await Promise.all([
    transaction.objectStore("seconds").count(),
    waiting.getAllKeys(),
    waiting.getAll(),
    verdicts.getAllKeys(),
    verdicts.getAll(),
    transaction.objectStore("times").get(AHEAD),
  ]);
  const aheadMs = storedAhead.safeParse(ahead);
  return {
    isForked: seconds > 0,
    waiting: ids.flatMap((id, i) => {
      const parsed = storedWaiting.safeParse(entries[i]);
      return parsed.success ? [{ id, entry: parsed.data.entry }] : [];
    }),
    verdicts: new Map(
      keys.flatMap((key, i) => {
        const parsed = storedVerdict.safeParse(values[i]);
        return parsed.success ? [[key, parsed.data] as const] : [];
      }),
    ),
    aheadMs: aheadMs.success ? aheadMs.data : null,
  };
}
