import type { Bus } from "../cluster/bus.ts";
import type { AppendedRoom, JoinedRoom, RoomKey, Store } from "../store/store.ts";
import { type AwarenessState, writeAwareness } from "./awarenessStates.ts";
import { Elsewhere } from "./elsewhere.ts";
import type { Writer } from "./nodeMessages.ts";
import { Presence } from "./presence.ts";
import { RoomClocks } from "./roomClocks.ts";
import { SessionWriters } from "./sessionWriters.ts";
import type { SyncLimits } from "./syncLimits.ts";
import type { Intake } from "./updateIntake.ts";
import { awarenessFrame } from "./writeFrames.ts";

/** A connection as its room sees it. */
export interface Member extends Writer {
  /** Frames of others; one write each call. */
  tell(frames: readonly Uint8Array[]): void;
  /** So many of this member's updates are on disk; `others` are to be passed on in the same write. */
  told(others: readonly Uint8Array[], saved: number): void;
  refused(problem: Refusal): void;
  /** The room holds too much that is not on disk, or no longer does. */
  hold(isHeld: boolean): void;
}

/** Why nothing of a batch was written: no place, or something else lies in its place. */
export type Refusal = "document-full" | "store-full" | "out-of-step";

/** One message of a member on its way to the disk. Without content it only waits for its turn to be counted. */
export interface PendingUpdate {
  readonly from: Member;
  readonly content: Intake;
}

export interface RoomParts {
  readonly store: Store;
  readonly bus: Bus;
  readonly limits: SyncLimits;
}

interface Joining {
  readonly stateVector: Uint8Array;
  readonly resolve: (joined: JoinedRoom & { readonly difference: Uint8Array }) => void;
  readonly reject: (error: Error) => void;
}

/**
 * One room while somebody is in it: who, and what is not on disk yet. It holds no document.
 *
 * The way of an update: a member offers it -> pending -> the commit loop takes all pending of all rooms ->
 * written -> `settled`: the others get the very same bytes, the sender its count, each socket in one write. What is
 * written on another node comes in through `elsewhere`.
 */
export class Room {
  readonly key: RoomKey;
  readonly clocks = new RoomClocks();
  readonly writers = new SessionWriters<Writer>();
  readonly presence = new Presence<Writer>((id) => this.writers.deviceOf(id));
  readonly elsewhere: Elsewhere;
  updatesSinceCompaction = 0;
  /** Bytes that somebody deleted still lie in an earlier row. */
  hasDeleted = false;
  lastWrittenAtMs = 0;
  readonly #store: Store;
  readonly #uncommittedBytesAtMost: number;
  readonly #members = new Set<Member>();
  #pending: PendingUpdate[] = [];
  #taken: readonly PendingUpdate[] = [];
  #uncommittedBytes = 0;
  #isHolding = false;
  #joining: Joining[] = [];
  #isLoading = false;

  constructor(key: RoomKey, { store, bus, limits }: RoomParts) {
    this.key = key;
    this.#store = store;
    this.#uncommittedBytesAtMost = limits.uncommittedBytes;
    const { clocks, writers, presence } = this;
    this.elsewhere = new Elsewhere({
      key,
      store,
      bus,
      limits,
      here: {
        clocks,
        writers,
        presence,
        pending: () =>
          [...this.#taken, ...this.#pending].flatMap(({ from, content }) =>
            content === null ? [] : [{ from, update: content.update }],
          ),
        tell: (frames) => {
          for (const member of this.#members) member.tell(frames);
        },
        tellPresence: (states) => this.#tellPresence(null, states),
        grew: (updates, deletes) => {
          this.updatesSinceCompaction += updates;
          this.hasDeleted ||= deletes;
        },
        giveUpPending: () => this.refuse("out-of-step"),
      },
    });
  }

  get isEmpty(): boolean {
    return this.#members.size === 0;
  }

  /** A dirty room is never let go. */
  get isDirty(): boolean {
    return this.#pending.length > 0 || this.#taken.length > 0;
  }

  enter(member: Member): void {
    this.#members.add(member);
    if (this.#isHolding) member.hold(true);
  }

  leave(member: Member): void {
    this.#members.delete(member);
    this.writers.leave(member);
    this.announce(member, this.presence.leave(member));
  }

  announce(from: Member, states: readonly AwarenessState[]): void {
    if (states.length === 0) return;
    this.elsewhere.present(from, states);
    this.#tellPresence(from, states);
  }

  #tellPresence(from: Member | null, states: readonly AwarenessState[]): void {
    if (states.length === 0) return;
    const frame = awarenessFrame(writeAwareness(states));
    for (const member of this.#members) if (member !== from) member.tell([frame]);
  }

  /** Whoever comes while a load is under way shares the next one: one load at a time, however many open a cold room. */
  join(stateVector: Uint8Array): Promise<JoinedRoom & { readonly difference: Uint8Array }> {
    return new Promise((resolve, reject) => {
      this.#joining.push({ stateVector, resolve, reject });
      if (!this.#isLoading) void this.#load();
    });
  }

  async #load(): Promise<void> {
    this.#isLoading = true;
    await this.elsewhere.ready;
    while (this.#joining.length > 0) {
      const joining = this.#joining;
      this.#joining = [];
      try {
        const joined = await this.#store.joinRoom(
          this.key,
          joining.map(({ stateVector }) => stateVector),
        );
        this.clocks.learn(joined.stateVector);
        await this.elsewhere.loaded(joined.seq);
        joining.forEach(({ resolve }, i) => resolve({ ...joined, difference: joined.differences[i] as Uint8Array }));
      } catch (error) {
        for (const { reject } of joining) reject(error as Error);
      }
    }
    this.#isLoading = false;
  }

  offer(from: Member, content: Intake): void {
    this.#pending.push({ from, content });
    this.#uncommittedBytes += content?.update.length ?? 0;
    this.#holdIfFull();
  }

  /** For the commit loop: everything until now. What comes meanwhile waits for the next commit. */
  take(): readonly PendingUpdate[] {
    if (this.#taken.length === 0) {
      this.#taken = this.#pending;
      this.#pending = [];
    }
    return this.#taken;
  }

  settled(appended: AppendedRoom, nowMs: number): void {
    this.updatesSinceCompaction = appended.updatesSinceCompaction;
    this.lastWrittenAtMs = nowMs;
    const taken = this.#release();
    // It was given up while it was on its way, and got there: nobody here was told of that row yet.
    if (taken.length === 0) return this.elsewhere.lookSoon();
    this.elsewhere.wrote(
      appended.seq,
      taken.flatMap(({ from, content }) =>
        content === null
          ? []
          : [{ update: content.update, by: content.tellsWriter ? from : null, deletes: content.deletes }],
      ),
    );
    this.hasDeleted ||= taken.some(({ content }) => content?.deletes === true);
    for (const member of this.#members) {
      const others: Uint8Array[] = [];
      let saved = 0;
      for (const { from, content } of taken) {
        if (from === member) saved += 1;
        else if (content !== null) others.push(content.frame);
      }
      member.told(others, saved);
    }
  }

  /**
   * Nothing of it was written: its senders hear it, and the next join tells what the room knows. What came
   * after it goes with it, for it may build on it and would leave a hole.
   */
  refuse(problem: Refusal): void {
    this.clocks.forget();
    this.#taken = [...this.#taken, ...this.#pending];
    this.#pending = [];
    for (const member of new Set(this.#release().map(({ from }) => from))) member.refused(problem);
  }

  #release(): readonly PendingUpdate[] {
    const taken = this.#taken;
    this.#taken = [];
    this.#uncommittedBytes -= taken.reduce((sum, { content }) => sum + (content?.update.length ?? 0), 0);
    this.#holdIfFull();
    return taken;
  }

  #holdIfFull(): void {
    const isFull = this.#uncommittedBytes > this.#uncommittedBytesAtMost;
    if (isFull === this.#isHolding) return;
    this.#isHolding = isFull;
    for (const member of this.#members) member.hold(isFull);
  }
}
