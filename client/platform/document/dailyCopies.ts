import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import type * as Y from "yjs";
import type { Random } from "../../../shared/base/random.ts";
import { type Room, roomName } from "../../../shared/base/room.ts";
import { openCopy, sealCopy, type SealedCopy } from "./sealedCopy.ts";

const DAILY_KEPT = 7;
const WEEKLY_KEPT = 8;
const DAY_MS = 86_400_000;

interface KeptCopy extends SealedCopy {
  /** Days of the calendar since 1970-01-01, where this device is. */
  readonly day: number;
}

interface CopiesSchema extends DBSchema {
  daily: { key: number; value: KeptCopy };
}

/** The keys of a room that this document is or was in, the newest first; none where this device has them no more. */
export type KeysOfRoom = (room: Room) => readonly Uint8Array[];

/**
 * What the document held at the end of a day, sealed, on this device alone and outside of any room: a
 * partner who deletes, or a server that withholds, cannot reach it. Seven days and eight weeks back; of a
 * week its last day is kept. A day here is the person's own: what is written on Sunday evening is Sunday's.
 */
export class DailyCopies {
  readonly #database: IDBPDatabase<CopiesSchema>;
  readonly #inner: Y.Doc;
  readonly #keysOf: KeysOfRoom;
  readonly #stopListening: () => void;
  /** The day of the newest copy, as long as nothing has changed since. */
  #upToDate: number | null = null;
  #isRefused = false;

  private constructor(database: IDBPDatabase<CopiesSchema>, inner: Y.Doc, keysOf: KeysOfRoom) {
    this.#database = database;
    this.#inner = inner;
    this.#keysOf = keysOf;
    const onUpdate = (): void => void (this.#upToDate = null);
    inner.on("update", onUpdate);
    this.#stopListening = () => inner.off("update", onUpdate);
  }

  /** Null where the browser refuses storage. */
  static async open(name: string, inner: Y.Doc, keysOf: KeysOfRoom): Promise<DailyCopies | null> {
    try {
      const database = await openDB<CopiesSchema>(name, 2, {
        upgrade: (upgraded) => {
          for (const store of upgraded.objectStoreNames) upgraded.deleteObjectStore(store);
          upgraded.createObjectStore("daily", { keyPath: "day" });
        },
      });
      return new DailyCopies(database, inner, keysOf);
    } catch {
      return null;
    }
  }

  /** The browser took no copy when it was asked last: the disk is full, or it let go of the store. */
  get isRefused(): boolean {
    return this.#isRefused;
  }

  /** Replaces today's copy, if anything is new. A copy that the disk refuses is a copy less, and is told. */
  async keep(place: { room: Room; key: Uint8Array; random: Random }, nowMs: number): Promise<void> {
    const day = dayOf(nowMs);
    if (this.#upToDate === day) return;
    this.#upToDate = day;
    try {
      const kept = { day, ...sealCopy(this.#inner, place) };
      // One transaction: there is never a day less because the page went away in between.
      const writing = this.#database.transaction("daily", "readwrite");
      await writing.store.put(kept);
      for (const old of daysToDrop(await writing.store.getAllKeys(), day)) await writing.store.delete(old);
      await writing.done;
      this.#isRefused = false;
    } catch {
      this.#upToDate = null;
      this.#isRefused = true;
    }
  }

  /** Oldest first. */
  async days(): Promise<number[]> {
    return this.#database.getAllKeys("daily");
  }

  /** A document of its own, for its reader to destroy; null where the copy or the key of its room is gone. */
  async read(day: number): Promise<Y.Doc | null> {
    const copy = await this.#database.get("daily", day);
    return copy === undefined ? null : this.#open(copy, this.#keysOf(copy.room));
  }

  /** The days stay; what they lie under is the newest key, and nothing opens them any more that was before it. */
  async sealAgain(random: Random): Promise<void> {
    for (const day of await this.days()) {
      const copy = await this.#database.get("daily", day);
      const [key, ...others] = copy === undefined ? [] : this.#keysOf(copy.room);
      const doc = copy !== undefined && key !== undefined ? this.#open(copy, others) : null;
      if (copy === undefined || key === undefined || doc === null) continue;
      await this.#database.put("daily", { day, ...sealCopy(doc, { room: copy.room, key, random }) });
      doc.destroy();
    }
  }

  #open(copy: KeptCopy, keys: readonly Uint8Array[]): Y.Doc | null {
    for (const key of keys) {
      const doc = openCopy(copy, key);
      if (doc !== null) return doc;
    }
    return null;
  }

  close(): void {
    this.#stopListening();
    this.#database.close();
  }
}

/** The day on the person's own calendar. */
function dayOf(nowMs: number): number {
  return Math.floor((nowMs - new Date(nowMs).getTimezoneOffset() * 60_000) / DAY_MS);
}

/**
 * The last seven days, then the last day of each of the eight latest weeks (Thursday to Wednesday: day 0 was a
 * Thursday). Days to come are from a clock that was wrong: they are left, and take no day's place.
 */
export function daysToDrop(days: readonly number[], today: number): number[] {
  const past = days.filter((day) => day <= today).toSorted((left, right) => left - right);
  const latestOfWeek = new Map<number, number>();
  for (const day of past) latestOfWeek.set(Math.floor(day / 7), day);
  const weekly = new Set([...latestOfWeek.values()].slice(-WEEKLY_KEPT));
  return past.filter((day) => day <= today - DAILY_KEPT && !weekly.has(day));
}

/** Part of the name because one identity may have several documents. */
export function copiesName(databaseName: string, room: Room): string {
  return `${databaseName}/${roomName({ ...room, epoch: 0, generation: 0 })}/copies`;
}
