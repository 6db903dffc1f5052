import { equalBytes } from "../../../shared/base/bytes.ts";
import type { Clock } from "../../../shared/base/clock.ts";
import type { ConversationId } from "../../../shared/base/ids.ts";
import { readEventHeader } from "../../../shared/seal/conversation/eventHeader.ts";
import type { PauseFloor } from "./pauseFloor.ts";
import { moveOf } from "./sealMove.ts";
import type { ServerClock } from "./serverClock.ts";
import { type Sending, Talk } from "./talk.ts";
import type { TalkPlace } from "./talkPlace.ts";
import type { Delivered, KeptTalk, Pending, TalkStore } from "./talkStore.ts";

/** How an event came to this device: as it happened, or afterwards. */
export type Arrival = "live" | "read";

const NEWEST = 6;
const BREATH_MS = 50;

export interface BookPorts {
  readonly store: TalkStore;
  readonly clock: Clock;
  readonly serverClock: ServerClock;
  readonly floor: PauseFloor;
  readonly place: () => TalkPlace;
  /** Something was taken in, from the line or from another tab; the book waits until it was dealt with. */
  readonly onTaken: (talk: Talk) => Promise<void>;
}

/**
 * Every conversation of a space, in memory and on the disk. Whatever changes it is done one after another,
 * the disk first; what other tabs of this device put on the disk is read from there.
 */
export class TalkBook {
  readonly talks = new Map<ConversationId, Talk>();
  /** Older ones that lie on the disk and were not read yet. */
  readonly unread = new Set<ConversationId>();
  readonly #ports: BookPorts;
  #last: Promise<unknown> = Promise.resolve();
  #isStopped = false;

  constructor(ports: BookPorts) {
    this.#ports = ports;
  }

  inOrder<T>(task: () => Promise<T>): Promise<T> {
    const done = this.#last.then(task, task);
    this.#last = done.catch(() => undefined);
    return done;
  }

  /** The conversation with this id, also one of which nothing is known yet. */
  talk(id: ConversationId): Talk {
    const known = this.talks.get(id);
    if (known !== undefined) return known;
    const talk = new Talk(this.#ports.place().space, id);
    this.talks.set(id, talk);
    return talk;
  }

  /**
   * Everything that lies on the disk, the newest first. `onNewest` is told when what people look at is there;
   * the rest follows while the page breathes, because each event costs a signature to be checked.
   */
  async load(onNewest: () => void): Promise<"all-at-once" | "older-later"> {
    const { store, clock, floor, serverClock } = this.#ports;
    const kept = await this.inOrder(() => store.load());
    if (kept === null) {
      onNewest();
      return "all-at-once";
    }
    serverClock.restore(kept.aheadMs);
    floor.restore(kept.pauses);
    const lastAt = (events: readonly Delivered[]) => events.at(-1)?.at ?? 0;
    const newestFirst = [...kept.events].toSorted(([, left], [, right]) => lastAt(right) - lastAt(left));
    for (const [id] of newestFirst) this.unread.add(id);
    const breath = (ms: number) => new Promise<void>((resolve) => clock.after(ms, resolve));
    const reads = async (some: typeof newestFirst, breathMs: number): Promise<void> => {
      for (const [id, events] of some) {
        if (this.#isStopped) return;
        await this.inOrder(() => this.#follow(id, events));
        this.unread.delete(id);
        await breath(breathMs);
      }
    };
    await reads(newestFirst.slice(0, NEWEST), 0);
    await this.inOrder(() => this.#followRest(kept, [...this.talks.values()]));
    onNewest();
    const older = newestFirst.slice(NEWEST);
    await reads(older, BREATH_MS);
    this.#freezeTold(kept.seconds);
    return older.length === 0 ? "all-at-once" : "older-later";
  }

  stop(): void {
    this.#isStopped = true;
    this.talks.clear();
  }

  /** What another tab has written meanwhile. */
  reload(): Promise<void> {
    return this.inOrder(async () => {
      const open = [...this.talks.values()].filter((talk) => !talk.isClosed || talk.leaving);
      const kept = await this.#ports.store.load(open.map(({ id }) => id));
      // Erased or closed by another tab: what is in memory is all there is.
      if (kept === null) return;
      this.#ports.floor.restore(kept.pauses);
      for (const [id, events] of kept.events) await this.#follow(id, events);
      await this.#followRest(kept, open);
    });
  }

  /** Of one conversation. True when something before them is missing here. */
  takeIn(events: readonly Delivered[], arrival: Arrival): Promise<boolean> {
    return this.inOrder(async () => {
      const [first] = events;
      if (first === undefined || this.unread.has(first.conversation)) return false;
      const talk = this.talk(first.conversation);
      const seconds = events.filter((event) => talk.agrees(event) === false);
      const fresh: Delivered[] = [];
      for (const event of events) if (event.seq === talk.events.length + fresh.length) fresh.push(event);
      // A disk that takes no more keeps nobody from listening: then it is in memory, and read again next time.
      const taken = await this.#ports.store.take([...seconds, ...fresh]);
      if (seconds.length > 0 || (taken.ok && taken.value.length > 0)) talk.freeze();
      for (const event of fresh) this.#append(talk, event, arrival);
      await this.#ports.onTaken(talk);
      return events.some(({ seq }) => seq >= talk.events.length);
    });
  }

  /** The space's log has grown: keys may be here that were missing. */
  readOn(): void {
    for (const talk of this.talks.values())
      if (!talk.isClosed || talk.trouble !== null) talk.readOn(this.#ports.place());
  }

  sendingFrom(pending: Pending): Sending | null {
    const header = readEventHeader(pending.event);
    const move = moveOf(pending, this.#ports.place());
    return header.ok && move !== null ? { pending, move, seq: header.value.seq } : null;
  }

  async #follow(id: ConversationId, events: readonly Delivered[]): Promise<void> {
    const talk = this.talk(id);
    for (const event of events) if (event.seq === talk.events.length) this.#append(talk, event, "read");
    if (events.some((event) => talk.agrees(event) === false)) talk.freeze();
  }

  async #followRest({ seconds, pending, leaving }: KeptTalk, talks: readonly Talk[]): Promise<void> {
    this.#freezeTold(seconds);
    const others = [...pending.keys(), ...leaving].map((id) => this.talk(id));
    for (const talk of new Set([...talks, ...others])) {
      const waits = pending.get(talk.id);
      const known = talk.sending;
      if (waits === undefined) talk.sending = null;
      else if (known === null || !equalBytes(known.pending.event, waits.event)) talk.sending = this.sendingFrom(waits);
      else if (waits.sent && !known.pending.sent)
        talk.sending = { ...known, pending: { ...known.pending, sent: true } };
      talk.leaving = leaving.has(talk.id);
      await this.#ports.onTaken(talk);
    }
  }

  /** What was told in two ways: frozen where it is known, and that is after its events were read. */
  #freezeTold(seconds: readonly Delivered[]): void {
    for (const { conversation } of seconds) if (!this.unread.has(conversation)) this.talk(conversation).freeze();
  }

  #append(talk: Talk, event: Delivered, arrival: Arrival): void {
    const { floor, serverClock, place } = this.#ports;
    const pauseBefore = talk.lastPause;
    talk.append(event, place());
    serverClock.notBefore(event.at);
    if (talk.lastPause !== null && talk.lastPause !== pauseBefore)
      floor.seen(talk.id, talk.lastPause, arrival, serverClock.now() - event.at);
  }
}
