import { IndexeddbPersistence, storeState } from "y-indexeddb";
import * as Y from "yjs";
import type { Clock } from "../../../shared/base/clock.ts";
import { type LastWords, lastWordsOf, readLastWords } from "./lastWords.ts";

export type StorageState = "working" | "refused" | "wiped";

const UPDATES = "updates";
const CUSTOM = "custom";
const ASIDE = "aside/";
/** As many rows as y-indexeddb lets stand before it writes them as one. */
const ROWS_AT_MOST = 500;
/** Some browsers never answer when another tab holds the database; a person would wait on a blank page. */
const OPEN_PATIENCE_MS = 5_000;

/**
 * Stock y-indexeddb under the outer document, and the two things that it does not tell: whether a write
 * arrived, and that the browser took the database away. A transaction of ours on its store, opened after
 * the write, can only complete after it; "kept on this device" rests on that alone.
 */
export class Disk {
  #state: StorageState;
  #written = 0;
  #kept = 0;
  #checking = false;
  #waiting: (() => void)[] = [];
  /** Not known to be on the disk yet, in the order in which they were written. */
  #unkept: Uint8Array[] = [];
  #isStashed = false;
  readonly #persistence: IndexeddbPersistence | null;
  readonly #outer: Y.Doc;
  readonly #changed: () => void;
  readonly #lastWords: LastWords;

  private constructor(name: string, outer: Y.Doc, persistence: IndexeddbPersistence | null, changed: () => void) {
    this.#outer = outer;
    this.#lastWords = lastWordsOf(name);
    this.#persistence = persistence;
    this.#state = persistence === null ? "refused" : "working";
    this.#changed = changed;
  }

  /** Resolves once everything stored is in `outer`; a browser without storage gives a disk that is "refused". */
  static async open(name: string, outer: Y.Doc, options: { clock: Clock; changed: () => void }): Promise<Disk> {
    const { clock, changed } = options;
    const tooLong = new Promise<false>((resolve) => void clock.after(OPEN_PATIENCE_MS, () => resolve(false)));
    if (!(await Promise.race([isUsable(name), tooLong]))) {
      const disk = new Disk(name, outer, null, changed);
      outer.on("update", disk.#store);
      return disk;
    }
    const persistence = new IndexeddbPersistence(name, outer);
    await persistence.whenSynced;
    const disk = new Disk(name, outer, persistence, changed);
    // The stock listener throws once the database is gone, and nobody after it would hear of the update.
    outer.off("update", persistence._storeUpdate);
    outer.on("update", disk.#store);
    for (const event of ["close", "versionchange"]) persistence.db?.addEventListener(event, disk.#lose);
    const left = readLastWords(name);
    for (const update of left.updates) Y.applyUpdate(outer, update);
    void disk.whenKept().then(() => (disk.kept ? left.drop() : undefined));
    return disk;
  }

  get state(): StorageState {
    return this.#state;
  }

  get kept(): boolean {
    return this.#state === "working" && this.#kept === this.#written;
  }

  /** Resolves when all is kept, or when it can never be. */
  whenKept(): Promise<void> {
    if (this.kept || this.#state !== "working") return Promise.resolve();
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  /**
   * Keeps bytes beside the updates, on this device alone. The transaction spans the updates too, so that what
   * is stored after this call is stored after these bytes. `instead` are earlier keys that go with it.
   */
  keepAside(key: string, pieces: readonly Uint8Array[], instead: Iterable<string>): void {
    this.#written++;
    if (this.#state !== "working") return;
    this.#aside((store) => {
      for (const old of instead) store.delete(ASIDE + old);
      store.put(pieces, ASIDE + key);
    });
    void this.#check();
  }

  /** The page is going: what the database has not said it has is left where the next page finds it. */
  leaving(): void {
    // A database that went while the page was open was erased, perhaps with the keys: then nothing is left behind.
    if (this.#state === "wiped" || this.#unkept.length === 0 || this.kept) return;
    this.#lastWords.put(Y.mergeUpdates(this.#unkept));
    this.#isStashed = true;
  }

  dropAside(keys: Iterable<string>): void {
    this.#aside((store) => {
      for (const key of keys) store.delete(ASIDE + key);
    });
  }

  /** All that was kept aside, also by other tabs. */
  readAside(): Promise<Map<string, Uint8Array[]>> {
    const found = new Map<string, Uint8Array[]>();
    return new Promise((resolve) => {
      const transaction = this.#aside((store) => {
        const request = store.openCursor(IDBKeyRange.bound(ASIDE, `${ASIDE}~`));
        request.onsuccess = () => {
          const cursor = request.result;
          if (cursor === null) return;
          const name = typeof cursor.key === "string" ? cursor.key.slice(ASIDE.length) : "";
          found.set(name, cursor.value as Uint8Array[]);
          cursor.continue();
        };
      });
      if (transaction === null) return resolve(found);
      transaction.oncomplete = transaction.onabort = () => resolve(found);
    });
  }

  #aside(work: (store: IDBObjectStore) => void): IDBTransaction | null {
    try {
      const transaction = this.#persistence?.db?.transaction([UPDATES, CUSTOM], "readwrite");
      if (transaction) work(transaction.objectStore(CUSTOM));
      return transaction ?? null;
    } catch {
      this.#lose();
      return null;
    }
  }

  /** After a compaction: one row with the present state in the place of all rows. */
  async tidy(): Promise<void> {
    if (this.#persistence === null || this.#state !== "working") return;
    try {
      await storeState(this.#persistence, true);
    } catch {
      this.#lose();
    }
  }

  async destroy(): Promise<void> {
    this.#outer.off("update", this.#store);
    this.#settle();
    await this.#persistence?.destroy();
  }

  readonly #store = (update: Uint8Array, origin: unknown): void => {
    if (origin === this.#persistence && origin !== null) return;
    this.#written++;
    if (this.#state !== "working" || this.#persistence === null) return;
    this.#unkept.push(update);
    try {
      this.#append(this.#persistence, update);
    } catch {
      this.#lose();
      return;
    }
    void this.#check();
  };

  /**
   * One row, as y-indexeddb would add it, but committed at once: a transaction that is left to commit by itself
   * is aborted when the page goes, and with it what was typed in the last moment (15 of 15 reloads, before).
   */
  #append(persistence: IndexeddbPersistence, update: Uint8Array): void {
    if (persistence.db === null) throw new Error("the database is open once everything stored was read");
    const transaction = persistence.db.transaction([UPDATES], "readwrite");
    transaction.objectStore(UPDATES).add(update);
    transaction.commit();
    if (++persistence._dbsize % ROWS_AT_MOST === 0) void this.tidy();
  }

  async #check(): Promise<void> {
    if (this.#checking) return;
    this.#checking = true;
    while (this.#state === "working" && this.#kept < this.#written) {
      const upTo = this.#written;
      if (await this.#transactAfter(upTo)) this.#kept = upTo;
      else this.#lose();
    }
    this.#checking = false;
    if (this.kept) {
      this.#unkept = [];
      if (this.#isStashed) this.#lastWords.drop();
      this.#isStashed = false;
      this.#settle();
    }
    this.#changed();
  }

  /** Writes a mark of our own beside the updates, so that a disk that takes no more bytes shows here. */
  #transactAfter(mark: number): Promise<boolean> {
    return new Promise((resolve) => {
      try {
        const transaction = this.#persistence?.db?.transaction([UPDATES, CUSTOM], "readwrite");
        if (!transaction) return resolve(false);
        transaction.objectStore(CUSTOM).put(mark, "kept");
        transaction.oncomplete = () => resolve(true);
        transaction.onabort = () => resolve(false);
      } catch {
        resolve(false);
      }
    });
  }

  readonly #lose = (): void => {
    if (this.#state !== "working") return;
    this.#state = "wiped";
    this.#settle();
    this.#changed();
  };

  #settle(): void {
    for (const resolve of this.#waiting.splice(0)) resolve();
  }
}

/** Opens the database once by ourselves: y-indexeddb leaves a refusal as an unhandled rejection. */
function isUsable(name: string): Promise<boolean> {
  return new Promise((resolve) => {
    try {
      const request = indexedDB.open(name);
      request.onupgradeneeded = () => {
        request.result.createObjectStore(UPDATES, { autoIncrement: true });
        request.result.createObjectStore(CUSTOM);
      };
      request.onerror = () => resolve(false);
      request.onsuccess = () => {
        const stores = request.result.objectStoreNames;
        request.result.close();
        resolve(stores.contains(UPDATES) && stores.contains(CUSTOM));
      };
    } catch {
      resolve(false);
    }
  });
}
