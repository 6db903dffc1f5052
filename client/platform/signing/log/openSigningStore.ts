import { sha256 } from "@noble/hashes/sha2.js";
import type { DBSchema, IDBPDatabase } from "idb";
import { toBase64url } from "../../../../shared/base/base64url.ts";
import { equalBytes } from "../../../../shared/base/bytes.ts";
import type { Clock } from "../../../../shared/base/clock.ts";
import { type OnDisk, onDisk, type Writing as WritingIn } from "../../storage/onDisk.ts";
import { openInTime } from "../../storage/openInTime.ts";
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
type Disk = OnDisk<SigningSchema, (typeof STORES)[number]>;
type Writing = WritingIn<SigningSchema, (typeof STORES)[number]>;

// A place holds one entry; `seconds` has what came for a place that was taken, `waiting` what is not sent yet.
const STORES = ["entries", "seconds", "waiting", "verdicts", "times"] as const;
/** How far the server's clock was ahead of this one when it was last heard. */
const AHEAD = "ahead";

/** `name` carries identity and space, so that erasing a person's copies takes what was signed along. */
export async function openSigningStore(name: string, clock: Clock): Promise<SigningStore> {
  const opened = await openInTime<SigningSchema>(name, clock, (database) => {
    for (const store of STORES) {
      database.createObjectStore(store, store === "waiting" ? { autoIncrement: true } : {});
    }
  });
  if (!opened.ok) return memorySigningStore();
  const disk = onDisk(opened.value, STORES);
  // Some private windows open a database and refuse the first read.
  const isReadable = (await disk.read(() => opened.value.count("entries"))) !== null;
  return isReadable ? storeIn(opened.value, disk) : memorySigningStore();
}

function storeIn(database: SigningDatabase, { write, read }: Disk): SigningStore {
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
    // Whatever fails from here on costs a second look, never a signature: it is asked of the server again.
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

/** As in a conversation: the first entry at a place stays, and another one at the same place is kept as evidence. */
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

/** Without the entries: each may hold a whole file, and `entryAt` reads one when it is asked for. */
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
