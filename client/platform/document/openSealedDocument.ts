import { Awareness } from "y-protocols/awareness";
import * as Y from "yjs";
import { Carrying } from "./carrying.ts";
import { copiesName, DailyCopies } from "./dailyCopies.ts";
import { documentStatus, sameStatus } from "./documentStatus.ts";
import { FlushTimer } from "./flushTimer.ts";
import { newInnerClient } from "./clientIds.ts";
import { LocalChanges } from "./localChanges.ts";
import { OutgrownWatch } from "./outgrown.ts";
import { MassRemovalWatch } from "./massRemoval.ts";
import { databaseNameOf } from "./databaseName.ts";
import { type ChannelEvents, RoomChannel } from "./roomChannel.ts";
import type {
  ConversationClaim,
  DocumentStatus,
  NextRoom,
  SealedDocument,
  SealedDocumentOptions,
  SyncSocket,
} from "./sealedDocument.ts";

/** After so long without a change of one's own the document is tidied: checkpoint, snapshot, daily copy. */
const IDLE_MS = 5_000;
/** An entry of somebody else says that they are here, also when they keep their presence off. */
const COMPANY_LASTS_MS = 60_000;

/** Resolves once all that is stored on this device was opened; connects only then. */
export async function openSealedDocument(options: SealedDocumentOptions): Promise<SealedDocument> {
  const document = new OpenedDocument(options);
  await document.start();
  return document;
}

class OpenedDocument implements SealedDocument {
  readonly inner = new Y.Doc();
  readonly awareness: Awareness;
  copies: DailyCopies | null = null;
  readonly #options: SealedDocumentOptions;
  readonly #carrying: Carrying;
  readonly #outgrown: OutgrownWatch;
  readonly #local: LocalChanges;
  readonly #timer: FlushTimer;
  readonly #listeners = new Set<() => void>();
  readonly #removals: MassRemovalWatch;
  readonly #stopListening: () => void;
  #channel: RoomChannel | null = null;
  #status: DocumentStatus | null = null;
  #socket: SyncSocket | null;
  #presenceOn: boolean;
  // Never until somebody else wrote; on the clock that no setting of the date moves.
  #companySinceMs = Number.NEGATIVE_INFINITY;
  // Both tell of themselves while they run, and would begin again from their own news.
  #isSealing = false;
  #isResealing = false;
  #cancelIdle: (() => void) | null = null;
  #settled: (() => void)[] = [];

  constructor(options: SealedDocumentOptions) {
    this.#options = options;
    // Which of the two wrote a letter is read off this number, so each device takes one of its slot's.
    this.inner.clientID = newInnerClient(options.author.slot, options.random);
    this.awareness = new Awareness(this.inner);
    this.#socket = options.socket;
    this.#presenceOn = options.presence ?? options.padding === "shared";
    this.#carrying = new Carrying(options.clock, options.padding === "private" || options.isBegunHere === true);
    this.#outgrown = new OutgrownWatch(options.clock, (left) => options.onRoomOutgrown?.(left));
    this.#local = new LocalChanges(this.inner, () => this.#changedHere());
    this.#removals = new MassRemovalWatch(this.inner);
    this.#timer = new FlushTimer({
      clock: options.clock,
      pace: () => (options.padding === "private" ? "private" : this.#hasCompany() ? "present" : "alone"),
      spread: this.#spread,
      flush: () => this.#seal(),
    });
    this.#stopListening =
      options.page?.onLeaving(() => {
        this.flush();
        this.#channel?.disk.leaving();
        void this.#keepCopy();
      }) ?? (() => {});
  }

  async start(): Promise<void> {
    const { room, key, otherKeys, databaseName, dailyCopies, carryFrom } = this.#options;
    // First what lies in rooms left behind, so that it goes over with the first seal in the new one.
    for (const left of carryFrom ?? []) await this.#readLeft(left);
    this.#channel = await this.#openChannel({ room, key, ...(otherKeys && { otherKeys }) });
    if (dailyCopies)
      this.copies = await DailyCopies.open(copiesName(databaseName, room), this.inner, dailyCopies.keysOf);
    // Something here lies under a key that is no longer the newest: the copies go under the newest first.
    if (this.#channel.book.holdsOld) await this.copies?.sealAgain(this.#options.random);
    this.#startIdle();
    this.#channel.look();
    if (this.#socket !== null) this.connect();
  }

  get room() {
    return this.#here.place.room;
  }

  get outer(): Y.Doc {
    return this.#here.outer;
  }

  status(): DocumentStatus {
    return (this.#status ??= documentStatus(this.#here, this.#unsealed));
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  flush(): void {
    this.#timer.now();
  }

  async whenKept(): Promise<void> {
    this.flush();
    await this.#here.disk.whenKept();
  }

  whenSaved(): Promise<void> {
    this.flush();
    if (this.status().saved === "saved") return Promise.resolve();
    return new Promise((resolve) => this.#settled.push(resolve));
  }

  // In one tab at a time: two at once would each write a snapshot of the same.
  async compactNow(): Promise<boolean> {
    const { locks } = this.#options;
    let done = false;
    const work = async (held: boolean) => {
      if (held) done = this.#here.compact();
    };
    if (locks === undefined) await work(true);
    else await locks.ifFree(`${databaseNameOf(this.#options.databaseName, this.#here.place)}/compact`, work);
    return done;
  }

  setPresence(on: boolean): void {
    this.#presenceOn = on;
    this.#here.presence?.set(on);
  }

  connect(socket: SyncSocket | null = this.#socket): void {
    if (socket === null) throw new Error("there is no server to connect to yet");
    this.#socket = socket;
    this.#here.connect(socket, this.#presenceOn);
  }

  disconnect(): void {
    this.#here.connection?.disconnect();
  }

  async moveTo(next: NextRoom): Promise<void> {
    this.#seal();
    const previous = this.#here;
    const wasConnected = previous.connection !== null;
    // On the disk before the next room is begun: a tab that dies in between finds it by `carryFrom`.
    await previous.disk.whenKept();
    // Opening takes a while, in which somebody goes on typing: sealed into the old room once more, then carried.
    const channel = await this.#openChannel(next);
    this.#seal();
    this.#channel = channel;
    this.#carrying.moved(previous.visible || next.isBegunHere === true);
    await previous.destroy();
    if (wasConnected) this.connect();
    this.#changed();
  }

  async takeKeys(next: NextRoom): Promise<void> {
    // Read again, this page's own entries are a stranger's who writes under its id, and would be refused.
    this.#seal();
    this.inner.clientID = newInnerClient(this.#options.author.slot, this.#options.random);
    this.#local.follow(this.inner.clientID);
    await this.moveTo(next);
    await this.copies?.sealAgain(this.#options.random);
    await this.#reseal();
  }

  conversationClaims(): readonly ConversationClaim[] {
    return this.#here.book.conversationClaims;
  }

  onMassRemoval(listener: Parameters<SealedDocument["onMassRemoval"]>[0]): () => void {
    return this.#removals.on(listener);
  }

  async destroy(): Promise<void> {
    this.flush();
    this.#timer.stop();
    this.#cancelIdle?.();
    this.#stopListening();
    this.#local.destroy();
    this.#removals.destroy();
    await this.#here.disk.whenKept();
    await this.#here.destroy();
    this.copies?.close();
    this.awareness.destroy();
    this.inner.destroy();
  }

  get #unsealed(): boolean {
    return this.#worthSealing || this.#carrying.isPending;
  }

  get #here(): RoomChannel {
    if (this.#channel === null) throw new Error("the document is not open yet");
    return this.#channel;
  }

  readonly #spread = (): number => (this.#options.random.bytes(1)[0] ?? 0) / 256;

  #openChannel(place: NextRoom): Promise<RoomChannel> {
    const events: ChannelEvents = {
      changed: () => this.#changed(),
      opened: (records) => {
        this.#companySinceMs = this.#options.clock.monotonic();
        this.#removals.opened(records);
        // Somebody who only reads keeps daily copies too.
        this.#startIdle();
      },
      flush: () => this.#seal(),
      unsealed: () => this.#local.peek(),
      spread: this.#spread,
    };
    return RoomChannel.open(place, this.inner, this.awareness, this.#options, events);
  }

  /** Rooms that this device left may hold edits that never reached the next one. */
  async #readLeft(left: NextRoom): Promise<void> {
    const channel = await this.#openChannel(left);
    if (channel.outer.store.clients.size > 0 || channel.holdsAside) this.#carrying.isPending = true;
    await channel.destroy();
  }

  /** What another device of mine wrote before it heard of the newest key; known only once the whole room is here. */
  #answerOldKeys(): void {
    const isDue = this.#options.padding === "private" && this.#here.book.holdsOld;
    if (isDue && !this.#isResealing && this.#here.connection?.synced === true) void this.#reseal();
  }

  async #reseal(): Promise<void> {
    this.#isResealing = true;
    await this.#here.reseal();
    this.#isResealing = false;
  }

  #hasCompany(): boolean {
    if (this.#channel?.presence?.others === true) return true;
    return this.#options.clock.monotonic() - this.#companySinceMs < COMPANY_LASTS_MS;
  }

  /** What only answers the partner is sealed where something of ours stands already, never for itself alone. */
  get #worthSealing(): boolean {
    return this.#local.loud || (this.#local.any && this.#channel?.visible === true);
  }

  #changedHere(): void {
    if (this.#worthSealing) this.#timer.changed();
    this.#startIdle();
    this.#changed();
  }

  #seal(): void {
    // Writing tells of itself, and what it tells may ask for the next seal before this one counts.
    if (this.#isSealing || this.#channel?.mayWrite !== true) return;
    this.#isSealing = true;
    // Let go of only after it was written: what fails here is still there for the next seal.
    const taken = this.#worthSealing ? this.#local.peek() : null;
    if (taken !== null && this.#channel.write(taken)) {
      this.#local.commit();
      this.#isSealing = false;
      this.#channel.wrote();
    }
    this.#isSealing = false;
    this.#changed();
  }

  #startIdle(): void {
    this.#cancelIdle?.();
    this.#cancelIdle = this.#options.clock.after(IDLE_MS, () => void this.#idle());
  }

  async #idle(): Promise<void> {
    const { page } = this.#options;
    if (page?.isVisible() === false) return;
    this.#changed();
    this.#here.checkpoint();
    if (this.#here.compactionIsDue) await this.compactNow();
    this.#outgrown.look(this.#here);
    await this.#keepCopy();
  }

  /** Not while it is open whether what somebody took out shall stay out: today's copy may be the last with it. */
  async #keepCopy(): Promise<void> {
    const { clock, random } = this.#options;
    if (this.#channel === null || this.#removals.isAsking) return;
    await this.copies?.keep({ ...this.#channel.place, random }, clock.now());
  }

  #changed(): void {
    if (this.#channel === null) return;
    if (!this.#isSealing) this.#carrying.into(this.#channel, () => this.#seal());
    this.#answerOldKeys();
    const next = documentStatus(this.#channel, this.#unsealed);
    if (next.saved === "saved") for (const resolve of this.#settled.splice(0)) resolve();
    if (this.#status !== null && sameStatus(this.#status, next)) return;
    this.#status = next;
    for (const listener of this.#listeners) listener();
  }
}
