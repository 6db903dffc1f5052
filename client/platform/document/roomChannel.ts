import type { Awareness } from "y-protocols/awareness";
import * as Y from "yjs";
import { roomName } from "../../../shared/base/room.ts";
import type { Heads, SnapshotHeads } from "../../../shared/seal/entry/heads.ts";
import { NO_HEADS } from "../../../shared/seal/entry/heads.ts";
import { changesToCarry } from "./carryChanges.ts";
import { Connection } from "./connection.ts";
import { Disk } from "./disk.ts";
import { EntryBook } from "./entryBook.ts";
import { Healing } from "./healing.ts";
import { newOuterClient } from "./clientIds.ts";
import type { TakenChanges } from "./localChanges.ts";
import { OwnFolds } from "./ownFolds.ts";
import { OwnSession, SEALED } from "./ownSession.ts";
import { Presence } from "./presence.ts";
import type { NextRoom, SealedDocumentOptions, SyncSocket } from "./sealedDocument.ts";
import type { EntryRecord } from "./seenSession.ts";
import { snapshotIsDue, writeSnapshotEntry } from "./snapshots.ts";

export interface ChannelEvents {
  /** Status may have changed. */
  readonly changed: () => void;
  /** Entries of others were applied. */
  readonly opened: (records: readonly EntryRecord[]) => void;
  /** Seals what is not sealed yet. */
  readonly flush: () => void;
  readonly spread: () => number;
}

/**
 * One room: its outer document with the disk under it and the line beside it, what was read from it and
 * what this realm writes into it. A document moves from room to room; a channel does not.
 */
export class RoomChannel {
  readonly outer: Y.Doc;
  readonly disk: Disk;
  readonly book: EntryBook;
  readonly place: NextRoom;
  connection: Connection | null = null;
  presence: Presence | null = null;
  readonly #options: SealedDocumentOptions;
  readonly #events: ChannelEvents;
  readonly #awareness: Awareness;
  readonly #healing: Healing;
  #session: OwnSession;
  #folds: OwnFolds;

  private constructor(parts: {
    outer: Y.Doc;
    disk: Disk;
    book: EntryBook;
    place: NextRoom;
    awareness: Awareness;
    options: SealedDocumentOptions;
    events: ChannelEvents;
  }) {
    this.outer = parts.outer;
    this.disk = parts.disk;
    this.book = parts.book;
    this.place = parts.place;
    this.#awareness = parts.awareness;
    this.#options = parts.options;
    this.#events = parts.events;
    const { clock } = parts.options;
    this.#healing = new Healing({ clock, spread: parts.events.spread, heal: (missed) => this.#heal(missed) });
    [this.#session, this.#folds] = this.#beginSession();
    this.outer.on("afterTransaction", this.#read);
    this.outer.on("afterAllTransactions", this.#followOuterClient);
  }

  /** Loads and opens all that is stored before anything else: a deletion from the network could come first. */
  static async open(
    place: NextRoom,
    inner: Y.Doc,
    awareness: Awareness,
    options: SealedDocumentOptions,
    events: ChannelEvents,
  ): Promise<RoomChannel> {
    const outer = new Y.Doc();
    outer.clientID = newOuterClient(options.random);
    const name = databaseNameOf(options.databaseName, place);
    const disk = await Disk.open(name, outer, { clock: options.clock, changed: events.changed });
    const book = new EntryBook(outer, inner, { ...place, signersOf: options.signersOf });
    book.openAll();
    return new RoomChannel({ outer, disk, book, place, awareness, options, events });
  }

  connect(socket: SyncSocket, presenceOn: boolean): void {
    if (this.connection === null) {
      const { changed, spread } = this.#events;
      this.connection = new Connection(this.outer, this.place.room, socket, { changed, spread });
      this.presence = new Presence(this.#awareness, this.connection.awareness, presenceOn, {
        ...this.place,
        clock: this.#options.clock,
        random: this.#options.random,
        session: () => this.#session.bytes,
        clientOf: (name) => this.book.session(name)?.opener?.client ?? null,
        logHead: () => this.#heads().log,
        changed,
        differs: () => this.#sayAgain(),
      });
    }
    this.connection.connect();
  }

  get visible(): boolean {
    return this.#session.visible;
  }

  get mayWrite(): boolean {
    return this.#options.mayWrite?.() ?? true;
  }

  /** One entry for what was typed, one more for what was imported. */
  write({ update, imported, fromClock, deletes }: TakenChanges): void {
    if (this.#session.innerClient !== this.book.inner.clientID) this.#renewSession();
    this.outer.transact(() => {
      if (imported !== null) this.#session.append("update", imported);
      if (update === null) return;
      const record = this.#session.append("update", update);
      this.#folds.appended(record, fromClock, deletes);
    }, SEALED);
    this.#healing.check();
  }

  /** Seals everything that the inner document holds. */
  writeState(): EntryRecord | null {
    return writeSnapshotEntry(this.outer, this.book, this.#session, this.#heads());
  }

  /** What the inner document holds and this room does not: see `carryChanges`. */
  carry(): void {
    const missing = changesToCarry(this.book, this.replica());
    if (missing === "everything") this.writeState();
    else if (missing !== null) this.write(missing);
  }

  /** What a device that knows nothing but this outer document would see. */
  replica(): Y.Doc {
    const fresh = new Y.Doc();
    new EntryBook(this.outer, fresh, { ...this.place, signersOf: this.#options.signersOf }).openAll();
    return fresh;
  }

  get compactionIsDue(): boolean {
    return this.#session.visible && this.mayWrite && snapshotIsDue(this.book);
  }

  compact(): boolean {
    if (!this.#session.visible || !this.mayWrite) return false;
    this.#events.flush();
    const written = this.writeState() !== null;
    if (written) void this.disk.tidy();
    return written;
  }

  checkpoint(): void {
    if (this.#session.visible && this.mayWrite) this.outer.transact(() => this.#session.checkpoint(), SEALED);
  }

  async destroy(): Promise<void> {
    this.#healing.destroy();
    this.presence?.destroy();
    this.connection?.destroy();
    this.outer.off("afterTransaction", this.#read);
    this.outer.off("afterAllTransactions", this.#followOuterClient);
    await this.disk.destroy();
    this.outer.destroy();
  }

  readonly #read = (transaction: Y.Transaction): void => {
    const own = transaction.origin === SEALED;
    const applied = own ? [] : this.book.openNew(transaction);
    const gone = this.book.forgetDeleted(transaction);
    if (!own) this.#healing.gone(gone, ({ session }) => session.name === this.#session.name);
    if (applied.length > 0) this.#events.opened(applied);
    this.#events.changed();
  };

  /**
   * Yjs takes another client id when somebody else's items arrived under this one. Whoever forged them may
   * have taken clocks that our own entries stood on, so everything is written again in a new session.
   */
  readonly #followOuterClient = (): void => {
    if (this.outer.clientID !== this.#session.outerClient) this.#sayAgain();
  };

  /** Also when a device at rest keeps differing from this one: whatever stood in the way of our entries is left behind. */
  #sayAgain(): void {
    const isAwake = this.#session.visible && this.mayWrite;
    if (isAwake) this.#events.flush();
    this.#renewSession();
    if (isAwake) this.writeState();
  }

  #heal(missed: ReadonlySet<EntryRecord>): void {
    if (!this.#session.visible || !this.mayWrite) return;
    this.#events.flush();
    if ([...missed].some(({ session }) => session.name === this.#session.name)) this.#renewSession();
    this.writeState();
    this.#healing.healed();
  }

  /** Under an outer client id of its own, so that one id never carries two sessions. */
  #renewSession(): void {
    if (this.outer.clientID === this.#session.outerClient) this.outer.clientID = newOuterClient(this.#options.random);
    this.connection?.followOuterClient();
    [this.#session, this.#folds] = this.#beginSession();
  }

  #beginSession(): [OwnSession, OwnFolds] {
    const { padding, author, random } = this.#options;
    const place = { ...this.place, padding, author, random, heads: () => this.#openerHeads() };
    const session = new OwnSession(this.outer, this.book, place);
    return [session, new OwnFolds(this.outer, this.book.inner, session)];
  }

  #heads(): SnapshotHeads {
    return this.#options.heads?.() ?? { log: null, conversations: {} };
  }

  /** Sessions that a snapshot covers in full are told by it; only the living ones are told again. */
  #openerHeads(): Heads {
    const sessions: Record<string, number> = {};
    for (const { name, upTo, covered } of this.book.sessions.values()) {
      if (upTo > covered) sessions[name] = upTo;
    }
    return { ...NO_HEADS, ...this.#heads(), sessions };
  }
}

export function databaseNameOf(databaseName: string, { room }: Pick<NextRoom, "room">): string {
  return `${databaseName}/${room.space}/${roomName(room)}`;
}
