import type { DBSchema, IDBPDatabase } from "idb";
import { equalBytes } from "../../../shared/base/bytes.ts";
import type { Clock } from "../../../shared/base/clock.ts";
import { type ConversationId, isId } from "../../../shared/base/ids.ts";
import { toBase64url } from "../../../shared/base/base64url.ts";
import { sha256 } from "@noble/hashes/sha2.js";
import { type OnDisk, onDisk, type Writing as WritingIn } from "../storage/onDisk.ts";
import { openInTime } from "../storage/openInTime.ts";
import { memoryTalkStore } from "./memoryTalkStore.ts";
import {
  type Delivered,
  type KeptTalk,
  type Pending,
  storedEvent,
  storedPending,
  storedTime,
  type TalkStore,
} from "./talkStore.ts";

/** Values are `unknown` on purpose: see `talkStore.ts`. */
interface TalkSchema extends DBSchema {
  events: { key: [conversation: string, seq: number]; value: unknown };
  seconds: { key: [conversation: string, seq: number, hash: string]; value: unknown };
  pending: { key: string; value: unknown };
  leaving: { key: string; value: unknown };
  times: { key: string; value: unknown };
}
type TalkDatabase = IDBPDatabase<TalkSchema>;
type Disk = OnDisk<TalkSchema, (typeof STORES)[number]>;
type Writing = WritingIn<TalkSchema, (typeof STORES)[number]>;

const STORES = ["events", "seconds", "pending", "leaving", "times"] as const;
const AHEAD = "ahead";
const PAUSE = "pause:";

/** `name` carries identity and space, so that erasing a person's copies takes the conversations along. */
export async function openTalkStore(name: string, clock: Clock): Promise<TalkStore> {
  const opened = await openInTime<TalkSchema>(name, clock, (database) => {
    for (const store of STORES) database.createObjectStore(store);
  });
  if (!opened.ok) return memoryTalkStore();
  const disk = onDisk(opened.value, STORES);
  // Some private windows open a database and refuse the first read.
  const isReadable = (await disk.read(() => opened.value.count("events"))) !== null;
  return isReadable ? storeIn(opened.value, disk) : memoryTalkStore();
}

function storeIn(database: TalkDatabase, { write, read }: Disk): TalkStore {
  return {
    kept: true,
    load: (only) => read(() => load(database, only)),
    take: (events) => write((transaction) => take(transaction, events)),
    // One move at a time in a conversation, over all tabs: the second tab finds the first one's and lets its own go.
    begin: (pending) =>
      write(async (transaction) => {
        const store = transaction.objectStore("pending");
        if ((await store.get(pending.conversation)) !== undefined) return false;
        await store.put(valueOf(pending), pending.conversation);
        return true;
      }),
    async markSent(pending) {
      const marked = await write(async (transaction) => {
        const isThere = await isWaiting(transaction, pending);
        if (isThere)
          await transaction.objectStore("pending").put({ ...valueOf(pending), sent: true }, pending.conversation);
        return isThere;
      });
      // It is on the disk since it was begun; one that takes no more marks does not hold it back.
      return !marked.ok || marked.value;
    },
    async settle(pending, isTaken) {
      await write(async (transaction) => {
        if (!(await isWaiting(transaction, pending))) return;
        await transaction.objectStore("pending").delete(pending.conversation);
        if (isTaken && pending.thenEnd) await transaction.objectStore("leaving").put(true, pending.conversation);
      });
    },
    // Only while it has not left: afterwards nobody knows whether the server has it.
    async withdraw(pending) {
      const withdrawn = await write(async (transaction) => {
        const isThere = await isWaiting(transaction, pending, false);
        if (isThere) await transaction.objectStore("pending").delete(pending.conversation);
        return isThere;
      });
      return withdrawn.ok && withdrawn.value;
    },
    leave: (conversation) =>
      write(async (transaction) => {
        await transaction.objectStore("leaving").put(true, conversation);
      }),
    async left(conversation) {
      await write((transaction) => transaction.objectStore("leaving").delete(conversation));
    },
    async sawPause(key, wallMs) {
      await write(async (transaction) => {
        const times = transaction.objectStore("times");
        if ((await times.get(PAUSE + key)) === undefined) await times.put(wallMs, PAUSE + key);
      });
    },
    async noteAhead(aheadMs) {
      await write((transaction) => transaction.objectStore("times").put(aheadMs, AHEAD));
    },
    close: () => database.close(),
  };
}

/** The key says whose it is, so the value does not. */
const valueOf = ({ event, thenEnd, sent }: Pending): Omit<Pending, "conversation"> => ({ event, thenEnd, sent });

/**
 * The first event at a place stays, whatever comes later: two different ones at one place are a server or a partner
 * that tells two stories. Both are kept, as evidence that survives a reload.
 */
async function take(transaction: Writing, events: readonly Delivered[]): Promise<readonly Delivered[]> {
  const seconds: Delivered[] = [];
  for (const { conversation, seq, at, event } of events) {
    const known = storedEvent.safeParse(await transaction.objectStore("events").get([conversation, seq]));
    if (!known.success) await transaction.objectStore("events").put({ at, event }, [conversation, seq]);
    else if (!equalBytes(known.data.event, event)) {
      seconds.push({ conversation, seq, at, event });
      await transaction.objectStore("seconds").put({ at, event }, [conversation, seq, toBase64url(sha256(event))]);
    }
  }
  return seconds;
}

/** `sent` asks for one that did, or did not, leave. */
async function isWaiting(transaction: Writing, { conversation, event }: Pending, sent?: boolean): Promise<boolean> {
  const there = storedPending.safeParse(await transaction.objectStore("pending").get(conversation));
  return there.success && equalBytes(there.data.event, event) && (sent === undefined || there.data.sent === sent);
}

/**
 * Whatever does not parse is as if it were not there: a row that a browser or another version left half written must
 * not keep somebody out of their talk. What is missing is asked for again from the server.
 */
async function load(database: TalkDatabase, only?: readonly ConversationId[]): Promise<KeptTalk> {
  const transaction = database.transaction([...STORES], "readonly");
  const rows = async <Store extends (typeof STORES)[number]>(store: Store, range?: IDBKeyRange) => {
    const from = transaction.objectStore(store);
    const [keys, values] = await Promise.all([from.getAllKeys(range), from.getAll(range)]);
    return keys.map((key, i) => [key, values[i]] as const);
  };
  const ranges = only?.map((id) => IDBKeyRange.bound([id, 0], [id, Infinity])) ?? [undefined];
  const [found, seconds, pending, leaving, times] = await Promise.all([
    Promise.all(ranges.map((range) => rows("events", range))),
    rows("seconds"),
    rows("pending"),
    rows("leaving"),
    rows("times"),
  ]);
  const byConversation = new Map<ConversationId, Delivered[]>();
  for (const [[id, seq], value] of found.flat()) {
    for (const one of deliveredFrom(id, seq, value)) {
      const before = byConversation.get(one.conversation);
      if (before === undefined) byConversation.set(one.conversation, [one]);
      else before.push(one);
    }
  }
  const kept = times.flatMap(([key, value]) => {
    const time = storedTime.safeParse(value);
    return time.success ? [[key, time.data] as const] : [];
  });
  return {
    events: byConversation,
    seconds: seconds.flatMap(([[id, seq], value]) => deliveredFrom(id, seq, value)),
    pending: new Map(
      pending.flatMap(([key, value]) =>
        idFrom(key).flatMap((conversation) => {
          const parsed = storedPending.safeParse(value);
          return parsed.success ? [[conversation, { conversation, ...parsed.data }] as const] : [];
        }),
      ),
    ),
    leaving: new Set(leaving.flatMap(([key]) => idFrom(key))),
    pauses: new Map(
      kept.flatMap(([key, ms]) => (key.startsWith(PAUSE) ? [[key.slice(PAUSE.length), ms] as const] : [])),
    ),
    aheadMs: kept.find(([key]) => key === AHEAD)?.[1] ?? null,
  };
}

function deliveredFrom(key: string, seq: number, value: unknown): Delivered[] {
  const parsed = storedEvent.safeParse(value);
  return parsed.success ? idFrom(key).map((conversation) => ({ conversation, seq, ...parsed.data })) : [];
}

function idFrom(key: string): ConversationId[] {
  // reason: its form was checked in this line.
  return isId(key) ? [key as ConversationId] : [];
}
