import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import * as Y from "yjs";
import type { SessionId } from "../../../shared/base/ids.ts";
import type { Random } from "../../../shared/base/random.ts";
import { type Room, roomName } from "../../../shared/base/room.ts";
import { NO_HEADS } from "../../../shared/seal/entry/heads.ts";
import { openEntry } from "../../../shared/seal/entry/openEntry.ts";
import { sealEntry } from "../../../shared/seal/entry/sealEntry.ts";
import { readSnapshot, writeSnapshot } from "../../../shared/seal/entry/snapshot.ts";

const DAILY_KEPT = 7;
const WEEKLY_KEPT = 8;
const DAY_MS = 86_400_000;

export interface DailyCopy {
  /** Days since 1970-01-01, UTC. */
  readonly day: number;
  readonly room: Room;
  readonly session: Uint8Array;
  readonly sealed: Uint8Array;
}

interface CopiesSchema extends DBSchema {
  copies: { key: number; value: DailyCopy };
}

/**
 * What the document held at the end of a day, sealed, on this device alone and outside of any room: a
 * partner who deletes, or a server that withholds, cannot reach it. Seven days and eight weeks back; of a
 * week its last day is kept.
 */
export class DailyCopies {
  readonly #database: IDBPDatabase<CopiesSchema>;

  private constructor(database: IDBPDatabase<CopiesSchema>) {
    this.#database = database;
  }

  /** Null where the browser refuses storage. */
  static async open(name: string): Promise<DailyCopies | null> {
    try {
      const database = await openDB<CopiesSchema>(name, 1, {
        upgrade: (upgraded) => {
          upgraded.createObjectStore("copies", { keyPath: "day" });
        },
      });
      return new DailyCopies(database);
    } catch {
      return null;
    }
  }

  /** Replaces today's copy. */
  async keep(inner: Y.Doc, place: { room: Room; key: Uint8Array; random: Random }, nowMs: number): Promise<void> {
    const { room, key, random } = place;
    const update = Y.encodeStateAsUpdateV2(inner);
    const plaintext = writeSnapshot({
      covers: new Map<SessionId, number>(),
      heads: { log: null, conversations: NO_HEADS.conversations },
      update,
    });
    // A session of its own for one entry: its nonce is as unique as any session's first.
    const session = random.bytes(16);
    const sealed = sealEntry({ key, room, session, counter: 0, kind: "snapshot", plaintext, padding: "private" });
    const day = Math.floor(nowMs / DAY_MS);
    await this.#database.put("copies", { day, room, session, sealed });
    for (const old of daysToDrop(await this.days(), day)) await this.#database.delete("copies", old);
  }

  async days(): Promise<number[]> {
    return this.#database.getAllKeys("copies");
  }

  /** `keyOf` gives the key of the copy's own room, which may be of an older epoch. */
  async read(day: number, keyOf: (room: Room) => Uint8Array | null): Promise<Y.Doc | null> {
    const copy = await this.#database.get("copies", day);
    const key = copy && keyOf(copy.room);
    if (!copy || !key) return null;
    const opened = openEntry({ key, room: copy.room, session: copy.session, entry: copy.sealed });
    const snapshot = opened.ok ? readSnapshot(opened.value.plaintext) : opened;
    if (!snapshot.ok) return null;
    const doc = new Y.Doc();
    Y.applyUpdateV2(doc, snapshot.value.update);
    return doc;
  }

  close(): void {
    this.#database.close();
  }
}

/** The last seven days, then the last day of each of the eight latest weeks (Thursday to Wednesday: day 0 was a Thursday). */
export function daysToDrop(days: readonly number[], today: number): number[] {
  const latestOfWeek = new Map<number, number>();
  for (const day of days.toSorted((left, right) => left - right)) latestOfWeek.set(Math.floor(day / 7), day);
  const weekly = new Set([...latestOfWeek.values()].slice(-WEEKLY_KEPT));
  return days.filter((day) => day <= today - DAILY_KEPT && !weekly.has(day));
}

/** Part of the name because one identity may have several documents. */
export function copiesName(databaseName: string, room: Room): string {
  return `${databaseName}/${roomName({ ...room, epoch: 0, generation: 0 })}/copies`;
}
