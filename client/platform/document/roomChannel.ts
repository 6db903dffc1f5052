import type { Awareness } from "y-protocols/awareness";
import * as Y from "yjs";
import type { SessionId } from "../../../shared/base/ids.ts";
import type { SnapshotHeads } from "../../../shared/seal/entry/heads.ts";
import { Aside } from "./aside.ts";
import { changesToCarry } from "./carryChanges.ts";
import { Connection } from "./connection.ts";
import { Disk } from "./disk.ts";
import { EntryBook } from "./entryBook.ts";
import { Healing } from "./healing.ts";
import { newOuterClient } from "./clientIds.ts";
import { lacksOf } from "./lacksOf.ts";
import type { TakenChanges } from "./localChanges.ts";
import { type OwnSession, SEALED } from "./ownSession.ts";
import { OwnWriting } from "./ownWriting.ts";
import { Presence } from "./presence.ts";
import type { NextRoom, SealedDocumentOptions, SyncSocket } from "./sealedDocument.ts";
import type { EntryRecord } from "./seenSession.ts";
import { snapshotIsDue } from "./snapshots.ts";
import { databaseNameOf } from "./databaseName.ts";
import { WithheldWatch } from "./withheldWatch.ts";

export interface ChannelEvents {
  /** Status may have changed. */
  readonly changed: () => void;
  /** Entries of others were applied. */
  readonly opened: (records: readonly EntryRecord[]) => void;
  /** Seals what is not sealed yet. */
  readonly flush: () => void;
  /** What no entry holds yet. */
  readonly unsealed: () => TakenChanges | null;
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
  /** Some row on the disk still has what lay under a key of before. */
  #hadOld = false;
  readonly #options: SealedDocumentOptions;
  readonly #events: ChannelEvents;
  readonly #awareness: Awareness;
  readonly #healing: Healing;
  readonly #aside: Aside;
  readonly #writing: OwnWriting;
  readonly #withheld: WithheldWatch;

  private constructor(parts: {
    outer: Y.Doc;
    disk: Disk;
    book: EntryBook;
    place: NextRoom;
    aside: Aside;
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
    this.#aside = parts.aside;
    this.#healing = new Healing({
      clock,
      spread: parts.events.spread,
      keepAside: () => this.#aside.keep(),
      lacks: () => this.#lacks(),
      heal: (missed) => this.#heal(missed),
      whole: () => void this.#aside.drop(),
      changed: parts.events.changed,
    });
    const { padding, random, author } = parts.options;
    this.#writing = new OwnWriting(parts.outer, parts.book, {
      ...parts.place,
      padding,
      author: { slot: author.slot, signing: parts.place.signing ?? author.signing },
      random,
      heads: () => this.#heads(),
    });
    this.#withheld = new WithheldWatch({
      clock,
      named: () => parts.book.named.take(),
      reached: (name) => parts.book.reached(name),
      hasGap: () => parts.outer.store.pendingStructs !== null,
      isSynced: () => this.connection?.synced === true,
      changed: parts.events.changed,
    });
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
    const { signersOf, onLogHead = () => {} } = options;
    const book = new EntryBook(outer, inner, { ...place, signersOf, onLogHead });
    book.openAll();
    const aside = await Aside.open(disk, inner, { ...place, random: options.random });
    return new RoomChannel({ outer, disk, book, place, aside, awareness, options, events });
  }

  connect(socket: SyncSocket, presenceOn: boolean): void {
    if (this.connection === null) {
      const { spread } = this.#events;
      const changed = () => {
        this.#withheld.look();
        this.#events.changed();
      };
      this.connection = new Connection(this.outer, this.place.room, socket, { changed, spread });
      this.presence = new Presence(this.#awareness, this.connection.awareness, presenceOn, {
        ...this.place,
        clock: this.#options.clock,
        random: this.#options.random,
        session: () => this.#session.bytes,
        clientOf: (name) => this.book.sessions.get(name as SessionId)?.opener?.client ?? null,
        isClaimed: (client) => this.book.sessionsOfClient(client).length > 0,
        logHead: () => this.#heads().log,
        onLogHead: this.#options.onLogHead ?? (() => {}),
        changed: this.#events.changed,
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

  /** Merged something at the start that the log may lack. */
  get holdsAside(): boolean {
    return this.#aside.holds;
  }

  /** Something is gone from the log and waits for the next visible entry. */
  get isLost(): boolean {
    return this.#healing.isLost;
  }

  /** Others had entries of this room that the server does not show here; see `WithheldWatch`. */
  get isBehind(): boolean {
    return this.#withheld.isMissing;
  }

  /** False when it fits no entries at all. */
  write(taken: TakenChanges): boolean {
    if (this.#session.innerClient !== this.book.inner.clientID) this.#renewSession();
    return this.#writing.write(taken);
  }

  /** After `write`, once the changes count as sealed. */
  wrote(): void {
    this.#healing.wrote();
  }

  /** Before connecting, so that what was kept aside is known to be missing or not. */
  look(): void {
    if (this.#aside.holds) this.#healing.look();
  }

  /** Seals everything that the inner document holds. */
  writeState(): boolean {
    return this.#writing.writeState();
  }

  /** What the inner document holds and this room does not: see `carryChanges`. */
  carry(): boolean {
    const missing = changesToCarry(this.book, this.replica());
    if (missing === null) return true;
    if (missing === "everything") return this.writeState();
    if (!this.write(missing)) return false;
    // Letters that their own session claims and has not brought: its device may be gone. A snapshot may bring anybody's.
    return !missing.lacksClaimed || this.writeState();
  }

  /** Nothing is left to carry: others brought it. */
  get hasEverything(): boolean {
    return changesToCarry(this.book, this.replica()) === null;
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
    const written = this.writeState();
    if (written) void this.disk.tidy();
    return written;
  }

  /**
   * Writes everything anew, under the newest key, and takes away what lay under those of before. Nobody but its
   * owner's devices sees a private room, so this need not wait for something that a person does.
   */
  async reseal(): Promise<boolean> {
    if (!this.mayWrite) return false;
    this.#events.flush();
    if (!this.writeState()) return false;
    await this.#aside.drop();
    await this.disk.whenKept();
    await this.disk.tidy();
    return true;
  }

  checkpoint(): void {
    if (this.#session.visible && this.mayWrite) this.#writing.checkpoint();
  }

  async destroy(): Promise<void> {
    this.#healing.destroy();
    this.#withheld.destroy();
    this.#aside.destroy();
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
    this.#hadOld ||= this.book.holdsOld;
    const gone = this.book.forgetDeleted(transaction);
    if (this.#hadOld && !own && !this.book.holdsOld) {
      this.#hadOld = false;
      void this.disk.tidy();
    }
    if (!own) this.#healing.gone(gone, ({ session }) => session.name === this.#session.name);
    this.#withheld.look();
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

  /** What is typed and not sealed yet is no loss. */
  #lacks(): boolean {
    const replica = this.replica();
    const { imported = [], update = null } = this.#events.unsealed() ?? {};
    for (const change of [...imported, ...(update === null ? [] : [update])]) Y.applyUpdate(replica, change);
    return lacksOf(replica, this.book.inner);
  }

  #heal(missed: ReadonlySet<EntryRecord>): boolean {
    if (!this.#session.visible || !this.mayWrite) return false;
    this.#events.flush();
    if ([...missed].some(({ session }) => session.name === this.#session.name)) this.#renewSession();
    return this.writeState();
  }

  /** Under an outer client id of its own, so that one id never carries two sessions. */
  #renewSession(): void {
    if (this.outer.clientID === this.#session.outerClient) this.outer.clientID = newOuterClient(this.#options.random);
    this.connection?.followOuterClient();
    this.#writing.beginAnew();
  }

  get #session(): OwnSession {
    return this.#writing.session;
  }

  #heads(): SnapshotHeads {
    return this.#options.heads?.() ?? { log: null, conversations: {} };
  }
}
