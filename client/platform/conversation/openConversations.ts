import type { Clock } from "../../../shared/base/clock.ts";
import { type ConversationId, newId } from "../../../shared/base/ids.ts";
import type { Random } from "../../../shared/base/random.ts";
import { fail, ok } from "../../../shared/base/result.ts";
import type { ConversationClaim } from "../document/sealedDocument.ts";
import { jitter } from "../http/jitter.ts";
import { openTabs, type Tabs } from "../storage/tabs.ts";
import type { Conversations } from "./conversations.ts";
import { conversationsView, isSameView, nextChangeMs, NOTHING_YET } from "./conversationsView.ts";
import { createPauseFloor } from "./pauseFloor.ts";
import { createServerClock } from "./serverClock.ts";
import type { Moment, Talk } from "./talk.ts";
import { TalkBook } from "./talkBook.ts";
import { createTalkLine } from "./talkLine.ts";
import type { TalkPlace } from "./talkPlace.ts";
import { TalkReader } from "./talkReader.ts";
import { TalkSender } from "./talkSender.ts";
import type { TalkStore } from "./talkStore.ts";

/** The conversations of one space while this device is unlocked; closing it forgets all that was opened. */
export interface OpenConversations extends Conversations {
  /** The space's log has grown. */
  follow(place: TalkPlace): void;
  onLine(isUp: boolean): void;
  /** As it came over the line. */
  onEvent(event: unknown): void;
  /** A document was opened further: somebody may have said how far they have come. */
  onClaims(): void;
  /** How far this device knows each of the newest conversations, for openers. */
  heads(which: "last" | "own"): Record<string, { seq: number; hash: string }>;
  close(): void;
}

export interface ConversationsPorts {
  /** Carries identity and space. */
  readonly name: string;
  readonly clock: Clock;
  readonly random: Random;
  readonly store: TalkStore;
  readonly ask: (name: string, request: unknown) => Promise<unknown>;
  readonly refreshLog: () => void;
  readonly claims: () => readonly (readonly ConversationClaim[])[];
}

/** As many heads as an opener carries: what is older has been closed, and compared, long ago. */
const HEADS = 8;
/** Whoever spoke so recently is known to be there, so that giving the turn back by itself tells nothing. */
const STILL_HERE_MS = 2 * 60_000;
const RETRY_MS = 4_000;
const LONGEST_TIMER_MS = 2 ** 31 - 1;

export function openConversations(first: TalkPlace, ports: ConversationsPorts): OpenConversations {
  const { clock, random, store } = ports;
  const otherTabs = openTabs(ports.name);
  // What still ends after the closing has nobody to tell any more.
  const tabs: Tabs = { ...otherTabs, tell: (news) => (isClosed ? undefined : otherTabs.tell(news)) };
  const listeners = new Set<() => void>();
  let place = first;
  let view = NOTHING_YET;
  let isLoaded = false;
  let isUp = false;
  let isClosed = false;
  let cancelTimer = (): void => undefined;
  let cancelRetry = (): void => undefined;
  const givenBack = new WeakMap<Talk, number>();

  const serverClock = createServerClock(clock, (aheadMs) => void store.noteAhead(aheadMs));
  const floor = createPauseFloor(clock, (key, wallMs) => void store.sawPause(key, wallMs));
  const line = createTalkLine({ ask: ports.ask, clock, serverClock });
  const moment = (): Moment => ({ now: serverClock.now(), floorLeftMs: floor.leftMs });
  const book = new TalkBook({
    store,
    clock,
    serverClock,
    floor,
    place: () => place,
    async onTaken(talk) {
      await sender.review(talk);
      refresh();
    },
  });
  const reader = new TalkReader({ book, line, claims: ports.claims, place: () => place });
  const sender = new TalkSender({
    book,
    store,
    line,
    clock,
    random,
    tabs,
    place: () => place,
    moment,
    isUp: () => isUp,
    read: async (id) => void (await reader.read(id)),
    refreshLog: ports.refreshLog,
    changed: refresh,
  });

  function refresh(): void {
    if (isClosed) return;
    cancelTimer();
    const talks = [...book.talks.values()];
    const next = conversationsView(talks, { isLoaded, isKept: store.kept, moment: moment(), place });
    const delayMs = nextChangeMs(next, talks, moment());
    if (delayMs !== null) cancelTimer = clock.after(Math.min(delayMs, LONGEST_TIMER_MS), refresh);
    if (!isSameView(next, view)) {
      view = next;
      for (const listener of listeners) listener();
    }
    giveBack();
  }

  /**
   * After an event that was no legal move the turn may lie with this person, who has nothing to do with it.
   * Their device gives it back, but never for somebody who is merely there: a partner who sends rubbish would
   * see by the answer whether this page is open. Otherwise it waits, and a screen offers it as a tap.
   */
  function giveBack(): void {
    const talk = view.open === null ? undefined : book.talks.get(view.open.id);
    if (talk === undefined || view.open?.moves.includes("give-back") !== true) return;
    const isKnownToBeHere = talk.spokeMs !== null && clock.monotonic() - talk.spokeMs < STILL_HERE_MS;
    // Once for each event that brought the turn here: a server that does not take it is not asked for ever.
    if (!isKnownToBeHere || givenBack.get(talk) === talk.events.length) return;
    givenBack.set(talk, talk.events.length);
    void sender.begin(talk, { kind: "give-back" });
  }

  async function sync(): Promise<void> {
    const isDone = await reader.sync();
    if (isClosed) return;
    refresh();
    sender.flush();
    // The line is up and nobody answered: a server that is busy, or a page that slept.
    cancelRetry();
    if (!isDone && isUp) cancelRetry = clock.after(jitter(random, RETRY_MS), () => void sync());
  }

  const loaded = new Promise<void>((resolve) => {
    const reading = book.load(() => {
      isLoaded = true;
      refresh();
      resolve();
    });
    void reading.then((came) => {
      refresh();
      // Those were left out when the server was asked.
      if (came === "older-later" && isUp) void sync();
    });
  });
  tabs.onNews(() => void loaded.then(() => book.reload()).then(refresh));

  const talkOf = (id: ConversationId): Talk | null => book.talks.get(id) ?? null;

  return {
    view: () => view,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async propose(move) {
      await loaded;
      if (view.open !== null)
        return fail(view.open.sending?.kind === "propose" ? "one-at-a-time" : "conversation-open");
      if (view.nextFrom !== null) return fail("conversation-tomorrow");
      const talk = book.talk(newId<ConversationId>(random));
      const begun = sender.begin(talk, move);
      const done = await begun;
      if (!done.ok && talk.events.length === 0) book.talks.delete(talk.id);
      return done.ok ? ok(talk.id) : done;
    },
    async send(conversation, move) {
      await loaded;
      const talk = talkOf(conversation);
      return talk === null ? fail("conversation-over") : sender.begin(talk, move);
    },
    async end(conversation) {
      await loaded;
      const talk = talkOf(conversation);
      return talk === null ? ok(undefined) : sender.leave(talk);
    },
    takeBack(conversation) {
      const talk = talkOf(conversation);
      return talk !== null && sender.takeBack(talk);
    },
    now: () => serverClock.now(),
    follow(next) {
      place = next;
      book.readOn();
      refresh();
      sender.flush();
    },
    onLine(next) {
      if (isUp === next) return;
      isUp = next;
      if (next) void loaded.then(sync);
      else {
        floor.lineWentDown();
        sender.lineWentDown();
      }
    },
    onEvent(event) {
      const delivered = line.pushed(event);
      if (delivered === null) return;
      void loaded.then(async () => {
        const isGap = await book.takeIn([delivered], "live");
        // The other brought something back to a server that was restored: now it may be this device's turn to.
        const isBehind = book.talks.get(delivered.conversation)?.isBehind === true;
        if (isGap || isBehind) await sync();
      });
    },
    onClaims() {
      void loaded.then(() => {
        const heard = reader.hears();
        if (heard === "further" && isUp) void sync();
        else if (heard === "another-story") refresh();
      });
    },
    heads(which) {
      const newest = [...book.talks.values()].toSorted((left, right) => right.openedAt - left.openedAt).slice(0, HEADS);
      const heads: Record<string, { seq: number; hash: string }> = {};
      for (const talk of newest) {
        const head = talk.head(which);
        if (head !== null) heads[talk.id] = head;
      }
      return heads;
    },
    close() {
      isClosed = true;
      cancelTimer();
      cancelRetry();
      sender.close();
      tabs.close();
      store.close();
      book.stop();
      listeners.clear();
      view = NOTHING_YET;
    },
  };
}
