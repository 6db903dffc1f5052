import * as Y from "yjs";
import { type DeleteSet, encodeChanges } from "./encodeChanges.ts";

/** The origin of every transaction that opens entries; whatever else changes the inner document is ours to seal. */
export const OPENED = Symbol("opened entries");

export interface TakenChanges {
  /** Own client's clock range and every deletion, or null when only an import happened. */
  readonly update: Uint8Array | null;
  /** Structs that arrived under other client ids through somebody else's code (an import): a plain update for each. */
  readonly imported: readonly Uint8Array[];
  readonly fromClock: number;
  readonly deletes: DeleteSet;
}

/**
 * Remembers what of the inner document is not sealed yet: a clock to start from, delete sets, and the
 * clocks where imported clients began. Nothing is copied until `peek`, which encodes from the store.
 *
 * Deletions that only answer what was opened (an editor that repairs a schema) are not loud: an entry
 * written only because the partner typed would tell them that somebody is looking. They wait for an entry
 * of a person, or for a session in which one stands already. Yjs's own answer, tidying formatting marks
 * after every remote change, is switched off: done by some replicas and not yet by others, it made them
 * show different formatting (found by the simulator).
 */
export class LocalChanges {
  #inner: Y.Doc;
  #sealedClock: number;
  #client: number;
  #deletes: DeleteSet[] = [];
  #imports = new Map<number, number>();
  #loudDeletes = false;
  readonly #notify: () => void;

  constructor(inner: Y.Doc, notify: () => void) {
    this.#inner = inner;
    this.#client = inner.clientID;
    this.#sealedClock = Y.getState(inner.store, inner.clientID);
    this.#notify = notify;
    inner.on("afterTransaction", this.#leaveFormatting);
    inner.on("afterAllTransactions", this.#read);
  }

  /** True when there is something a person did: worth an entry of its own. */
  get loud(): boolean {
    return (
      this.#loudDeletes || this.#imports.size > 0 || Y.getState(this.#inner.store, this.#client) > this.#sealedClock
    );
  }

  get any(): boolean {
    return this.loud || this.#deletes.length > 0;
  }

  /** Everything that no entry holds yet; it stays that way until `commit`, for the entry may not be writable. */
  peek(): TakenChanges | null {
    if (!this.any) return null;
    const deletes = Y.mergeDeleteSets(this.#deletes);
    const fromClock = this.#sealedClock;
    const own = new Map([[this.#client, fromClock]]);
    const toClock = Y.getState(this.#inner.store, this.#client);
    const hasOwn = toClock > fromClock || deletes.clients.size > 0;
    const update = hasOwn ? encodeChanges(this.#inner, own, deletes, "v1") : null;
    return { update, imported: importsOf(this.#inner, this.#imports), fromClock, deletes };
  }

  /** What `peek` returned is in an entry; nothing may have changed the inner document in between. */
  commit(): void {
    this.#sealedClock = Y.getState(this.#inner.store, this.#client);
    this.#deletes = [];
    this.#imports = new Map();
    this.#loudDeletes = false;
  }

  /** After the inner client id changed: its clock starts where the store knows it, usually at 0. */
  follow(client: number): void {
    this.#client = client;
    this.#sealedClock = Y.getState(this.#inner.store, client);
  }

  destroy(): void {
    this.#inner.off("afterTransaction", this.#leaveFormatting);
    this.#inner.off("afterAllTransactions", this.#read);
  }

  readonly #read = (_doc: Y.Doc, transactions: Y.Transaction[]): void => {
    const answering = transactions[0]?.origin === OPENED;
    for (const transaction of transactions) {
      if (transaction.origin === OPENED) continue;
      if (transaction.deleteSet.clients.size > 0) {
        this.#deletes.push(transaction.deleteSet);
        if (!answering) this.#loudDeletes = true;
      }
      for (const [client, clock] of transaction.afterState) {
        const before = transaction.beforeState.get(client) ?? 0;
        if (client === this.#client || clock <= before) continue;
        this.#imports.set(client, Math.min(before, this.#imports.get(client) ?? before));
      }
    }
    if (this.any) this.#notify();
  };

  readonly #leaveFormatting = (transaction: Y.Transaction): void => {
    if (transaction.origin === OPENED) transaction._needFormattingCleanup = false;
  };
}

/** Each by itself: where one of these clients turns out to be somebody's own, the others' letters must not fall with it. */
export function importsOf(inner: Y.Doc, from: ReadonlyMap<number, number>): Uint8Array[] {
  return [...from].map((one) => encodeChanges(inner, new Map([one]), Y.createDeleteSet(), "v1"));
}
