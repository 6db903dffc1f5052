import { assertNever } from "../../shared/base/assertNever.ts";
import type { Slot } from "../../shared/base/ids.ts";
import type { Bus } from "../cluster/bus.ts";
import type { RoomKey, Store } from "../store/store.ts";
import { type AwarenessState, readAwareness, writeAwareness } from "./awarenessStates.ts";
import { contradicts } from "./contradicts.ts";
import { type NodeMessage, readNodeMessage, type ToldUpdate, type Writer, writeNodeMessage } from "./nodeMessages.ts";
import type { Presence } from "./presence.ts";
import { readUpdate, type Run } from "./readUpdate.ts";
import type { RoomClocks } from "./roomClocks.ts";
import type { SessionWriters } from "./sessionWriters.ts";
import type { SyncLimits } from "./syncLimits.ts";
import { updateFrame } from "./writeFrames.ts";

/** The room on this node, as what comes from elsewhere meets it. */
export interface RoomHere {
  readonly clocks: RoomClocks;
  readonly writers: SessionWriters<Writer>;
  readonly presence: Presence<Writer>;
  /** What members of this node said and what is not on disk yet. */
  pending(): readonly { readonly from: Writer; readonly update: Uint8Array }[];
  /** To everybody who is in the room on this node. */
  tell(frames: readonly Uint8Array[]): void;
  /** To the same: somebody on another node says this of themselves, or left. */
  tellPresence(states: readonly AwarenessState[]): void;
  grew(updates: number, deletes: boolean): void;
  /** What is pending cannot be written any more: its senders come again, and hear what is there. */
  giveUpPending(): void;
}

/** More than this is not sent along: whoever hears of it reads it from the log. */
const MESSAGE_BYTES = 256 * 1024;

/**
 * One room's other half: whoever is in it on another node. The log decides what was written and in which order; what
 * nodes tell each other only comes sooner. So everything that is heard names the row that it follows, and whatever does
 * not follow the newest row known here is read from the log.
 */
export class Elsewhere {
  /** The newest row that everybody here was told of, or has; null before anybody joined. */
  seq: number | null = null;
  readonly ready: Promise<void>;
  readonly #key: RoomKey;
  readonly #store: Store;
  readonly #bus: Bus;
  readonly #limits: SyncLimits;
  readonly #here: RoomHere;
  readonly #strangers = new Map<string, Writer>();
  #leave: (() => void) | null = null;
  #isClosed = false;
  #wantsLook = false;
  #looking: Promise<void> | null = null;

  constructor(options: { key: RoomKey; store: Store; bus: Bus; limits: SyncLimits; here: RoomHere }) {
    const { key, store, bus, limits, here } = options;
    [this.#key, this.#store, this.#bus, this.#limits, this.#here] = [key, store, bus, limits, here];
    // Before the first load: what is written between the load and the ear would be heard by nobody.
    this.ready = bus
      .subscribe(this.#channel, (bytes) => this.#hear(bytes))
      .then((leave) => {
        if (this.#isClosed) leave();
        else this.#leave = leave;
        this.askWho();
      });
  }

  get #channel(): string {
    return `room:${this.#key}`;
  }

  /** Nobody is in the room here any more. */
  close(): void {
    this.#isClosed = true;
    this.#leave?.();
  }

  askWho(): void {
    this.#say({ kind: "who" });
  }

  /** The first load tells where the log ends; a later one may find that it went on. */
  async loaded(seq: number): Promise<void> {
    if (this.seq === null) this.seq = seq;
    if (this.#wantsLook || seq > this.seq) await this.lookAgain();
  }

  wrote(seq: number, updates: readonly ToldUpdate[]): void {
    const after = this.seq ?? 0;
    this.seq = seq;
    if (!this.#bus.isUp() || updates.length === 0) return;
    const bytes = updates.reduce((sum, { update }) => sum + update.length, 0);
    if (bytes <= MESSAGE_BYTES) return this.#say({ kind: "wrote", after, seq, updates });
    // The log says what was written, and not whose session it is.
    this.#sayWriters();
    this.#say({ kind: "look" });
  }

  present(by: Writer, states: readonly AwarenessState[]): void {
    if (this.#bus.isUp()) this.#say({ kind: "present", by, states: writeAwareness(states) });
  }

  /** Nodes that are not there any more took with them whoever was on them. */
  keepOnly(nodes: ReadonlySet<string>): void {
    for (const [name, stranger] of this.#strangers) {
      if (nodes.has(name.slice(0, name.indexOf("/")))) continue;
      this.#strangers.delete(name);
      this.#here.writers.leave(stranger);
      this.#here.tellPresence(this.#here.presence.leave(stranger));
    }
  }

  /** Reads from the log what was written elsewhere; rejects when it cannot be read. Asked again meanwhile: read again. */
  lookAgain(): Promise<void> {
    this.#wantsLook = true;
    // Nobody has joined yet: the load looks again.
    if (this.seq === null) return Promise.resolve();
    this.#looking ??= this.#look();
    return this.#looking;
  }

  async #look(): Promise<void> {
    // What is read before anybody listens would be missed in between.
    await this.ready;
    try {
      while (this.#wantsLook && this.seq !== null) {
        this.#wantsLook = false;
        const asked: number = this.seq;
        const read = await this.#store.updatesAfter(this.#key, asked);
        // The log is shorter than somebody said: nothing that was believed of it counts.
        const isShorter = read.seq < asked;
        const { updates, seq } = isShorter ? await this.#store.updatesAfter(this.#key, 0) : read;
        // Another look, or a message, may have brought some of it meanwhile: twice the same changes nothing.
        this.#takeIn(updates.map((update) => ({ update, by: null, deletes: false })));
        this.seq = isShorter ? seq : Math.max(seq, this.seq);
      }
    } finally {
      // In the same step: who asks from here on is not answered by what was read before.
      this.#looking = null;
    }
  }

  #say(message: NodeMessage): void {
    if (this.#bus.isUp()) this.#bus.publish(this.#channel, writeNodeMessage(this.#bus.node, message));
  }

  lookSoon(): void {
    // A log that cannot be read now is looked at again by the watch.
    this.lookAgain().catch(() => undefined);
  }

  #hear(bytes: Uint8Array): void {
    if (this.#isClosed) return;
    const heard = readNodeMessage(bytes);
    if (heard === null) return this.lookSoon();
    const { node, message } = heard;
    if (node === this.#bus.node) return;
    switch (message.kind) {
      case "wrote":
        return this.#heardWrote(node, message);
      case "look":
        return this.lookSoon();
      case "present":
        return this.#heardPresent(this.#stranger(node, message.by), message.states);
      case "who":
        return this.#sayWho();
      case "writers":
        for (const session of message.sessions) this.#here.writers.seenElsewhere(session);
        return;
      default:
        return assertNever(message);
    }
  }

  #heardWrote(node: string, { after, seq, updates }: NodeMessage & { readonly kind: "wrote" }): void {
    const isOld = this.seq !== null && seq <= this.seq;
    const follows = after === this.seq && updates.every((told) => this.#isSound(told));
    // What is read from the log does not say whose session it is, so that is kept of every message.
    if (isOld || !follows) this.#learnWriters(updates);
    if (isOld) return;
    if (!follows) return this.lookSoon();
    this.#takeIn(updates.map((told) => ({ ...told, by: told.by && this.#stranger(node, told.by) })));
    this.seq = seq;
  }

  #isSound({ update }: ToldUpdate): boolean {
    return readUpdate(update).ok;
  }

  #learnWriters(updates: readonly ToldUpdate[]): void {
    for (const { update, by } of updates) {
      const shape = by === null ? null : readUpdate(update);
      const [only, another] = shape?.ok === true ? shape.value.runs : [];
      if (by === null || only === undefined || another !== undefined) continue;
      this.#here.writers.seenElsewhere({ client: only.client, slot: by.slot });
    }
  }

  /** One device on one node; the node vouches for whose it is. */
  #stranger(node: string, by: Writer): Writer {
    const name = `${node}/${by.device}`;
    const stranger = this.#strangers.get(name) ?? { device: by.device, slot: by.slot };
    this.#strangers.set(name, stranger);
    return stranger;
  }

  #takeIn(updates: readonly ToldUpdate[]): void {
    if (updates.length === 0) return;
    const { clocks, writers } = this.#here;
    const runs = updates.map(({ update, by }) => {
      const shape = readUpdate(update);
      if (!shape.ok) return [];
      if (by !== null) writers.extended(by, clocks.extendedBy(shape.value.runs), true);
      clocks.admit(shape.value.runs);
      return shape.value.runs;
    });
    this.#here.grew(
      updates.length,
      updates.some(({ deletes }) => deletes),
    );
    this.#here.tell(updates.map(({ update }) => updateFrame(update)));
    this.#settleRaces(updates, runs);
  }

  /** Two wrote under the name of one session at the same time: what lies in the log is what is there. */
  #settleRaces(updates: readonly ToldUpdate[], runs: readonly (readonly Run[])[]): void {
    let isOvertaken = false;
    for (const { from, update: ours } of this.#here.pending()) {
      const own = readUpdate(ours);
      if (!own.ok) continue;
      for (const [i, { update: theirs }] of updates.entries()) {
        const shared = own.value.runs.filter((run) => (runs[i] ?? []).some((other) => overlap(run, other)));
        if (shared.length === 0 || !contradicts(theirs, ours)) continue;
        isOvertaken = true;
        const other: Slot = from.slot === "a" ? "b" : "a";
        for (const { client } of shared) this.#here.writers.overtaken(other, client);
      }
    }
    if (isOvertaken) this.#here.giveUpPending();
  }

  #heardPresent(stranger: Writer, states: Uint8Array): void {
    const read = readAwareness(states, this.#limits.awarenessStatesPerFrame);
    if (!read.ok) return;
    const { awarenessBytes, awarenessIdsPerDevice } = this.#limits;
    const sound = read.value.filter(({ state }) => state.length <= awarenessBytes);
    const limits = { awarenessIdsPerDevice, awarenessIdsPerConnection: awarenessIdsPerDevice };
    this.#here.tellPresence(this.#here.presence.accept(stranger, sound, limits));
  }

  #sayWriters(): void {
    const sessions = this.#here.writers.known();
    if (sessions.length > 0) this.#say({ kind: "writers", sessions });
  }

  #sayWho(): void {
    this.#sayWriters();
    const strangers = new Set(this.#strangers.values());
    for (const [owner, states] of this.#here.presence.byOwner()) if (!strangers.has(owner)) this.present(owner, states);
  }
}

function overlap(one: Run, other: Run): boolean {
  return one.client === other.client && one.from < other.to && other.from < one.to;
}
