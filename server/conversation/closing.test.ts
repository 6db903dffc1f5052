import { beforeEach, describe, expect, it } from "vitest";
import type { SpaceId } from "../../shared/base/ids.ts";
import { fail, ok } from "../../shared/base/result.ts";
import { HEADER_BYTES, readEventHeader } from "../../shared/seal/conversation/eventHeader.ts";
import type { StoredEvent } from "../store/conversationStore.ts";
import { createMemoryStore } from "../store/memoryStore.ts";
import type { DeviceIdentity, Store } from "../store/store.ts";
import { createManualClock, type ManualClock } from "../sync/testing/manualClock.ts";
import { type Closing, startClosing } from "./closing.ts";
import { type Conversations, createConversations } from "./conversations.ts";
import { createPens } from "./pens.ts";
import { eventWith, hashOf, ScriptedTalk } from "./testing/scriptedTalk.ts";

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const OURS = "our space" as SpaceId;
const ADA = { space: OURS, slot: "a", device: "a phone" } as DeviceIdentity;
const BO = { space: OURS, slot: "b", device: "a laptop" } as DeviceIdentity;

/** One process: its own memory of the pens, its own tick, and everything that it told. */
function processOn(store: Store, clock: ManualClock) {
  const told: StoredEvent[] = [];
  const warned: unknown[] = [];
  const parts = {
    store,
    clock,
    pens: createPens(store),
    announce: (_space: SpaceId, event: StoredEvent) => void told.push(event),
    access: { mayWrite: async () => ok({ epoch: 1 }), mayRead: async () => ok(undefined) },
    log: {
      error: (...said: unknown[]) => void warned.push(said),
      warn: (...said: unknown[]) => void warned.push(said),
    },
  };
  const conversations: Conversations = createConversations(parts);
  /** The first round is at once: from here on the minutes come. */
  async function start(): Promise<Closing> {
    const closing = startClosing(parts);
    await clock.advance(0);
    return closing;
  }
  return { conversations, told, warned, start };
}

describe("the closing of conversations", () => {
  let store: Store;
  let clock: ManualClock;
  let server: ReturnType<typeof processOn>;
  let talk: ScriptedTalk;

  beforeEach(async () => {
    store = createMemoryStore();
    clock = createManualClock();
    server = processOn(store, clock);
    talk = new ScriptedTalk();
    // Ten seconds past a full minute, which 1,800,000,000,000 is.
    await clock.advance(10_000);
  });

  const says = async (who: DeviceIdentity, event: Uint8Array, on = server) => {
    const answer = await on.conversations.append(who, event);
    if (answer.ok) talk.took(event);
    return answer.ok ? "ok" : answer.problem;
  };
  const records = (on = server) => on.told.filter(({ event }) => event.length === HEADER_BYTES);
  const proposes = () => says(ADA, talk.draft("a", "handover"));
  async function goesLive(): Promise<void> {
    await proposes();
    await says(BO, talk.draft("b", "handover"));
    await says(ADA, talk.draft("a", "ready"));
    await says(BO, talk.draft("b", "ready"));
  }
  const pauses = (who: DeviceIdentity) =>
    says(who, talk.draft(who.slot, "pause", { closes: "72h", agreedAt: clock.now() + HOUR_MS }));

  it("R45: an asked end, a lapse and both at once leave the very same record, at the same full minute", async () => {
    const closings: StoredEvent[] = [];
    const script = new ScriptedTalk();
    script.took(script.draft("a", "handover"));
    for (const why of ["asked", "lapsed", "both", "asked by the other"]) {
      const own = createManualClock();
      const apart = processOn(createMemoryStore(), own);
      await own.advance(10_000);
      await apart.conversations.append(ADA, script.events[0]!);
      const ticking = await apart.start();
      await own.advance(29 * MINUTE_MS + 55_000);
      if (why !== "lapsed") await apart.conversations.end(why === "asked" ? ADA : BO, script.conversation);
      expect(records(apart)).toEqual([]);
      await own.advance(MINUTE_MS);
      closings.push(...records(apart));
      await ticking.stop();
    }
    expect(closings).toHaveLength(4);
    for (const one of closings) expect(one).toEqual(closings[0]);
    expect(closings[0]!.atMs % MINUTE_MS).toBe(0);
    expect(readEventHeader(closings[0]!.event)).toEqual({
      ok: true,
      value: {
        class: "end",
        author: null,
        closes: "none",
        epoch: 0,
        seq: 1,
        agreedAt: null,
        conversation: script.conversation,
        previous: hashOf(script.events[0]!),
      },
    });
  });

  it("R45: the third pause closes as an asked end does, at the next full minute and not before", async () => {
    await goesLive();
    const ticking = await server.start();
    for (const who of [ADA, BO]) {
      expect(await pauses(who)).toBe("ok");
      await clock.advance(21 * MINUTE_MS);
      await says(ADA, talk.draft("a", "ready"));
      await says(BO, talk.draft("b", "ready"));
    }
    expect(await pauses(ADA)).toBe("ok");
    expect(await says(BO, talk.draft("b", "ready"))).toBe("conversation-over");
    expect(records()).toEqual([]);
    await clock.advance(50_000);
    const header = readEventHeader(records()[0]!.event);
    expect(header.ok && [header.value.seq, header.value.author, header.value.epoch]).toEqual([11, null, 0]);
    expect(records()[0]!.atMs % MINUTE_MS).toBe(0);
    await ticking.stop();
  });

  it("R45: until the minute comes everything goes on as before, also after its end was asked for or is due", async () => {
    await goesLive();
    const ticking = await server.start();
    await server.conversations.end(BO, talk.conversation);
    expect(await says(ADA, talk.draft("a", "turn"))).toBe("ok");
    await clock.advance(50_000);
    const closing = records()[0]!;
    const header = readEventHeader(closing.event);
    expect(header.ok && [header.value.seq, header.value.previous]).toEqual([5, hashOf(talk.events[4]!)]);
    expect(await says(ADA, talk.draft("a", "turn", { seq: 6, previous: hashOf(closing.event) }))).toBe(
      "conversation-over",
    );
    await ticking.stop();
  });

  it("R45: what is due and then goes on before the minute is not closed", async () => {
    await proposes();
    const ticking = await server.start();
    await clock.advance(30 * MINUTE_MS + 10_000);
    expect(await says(BO, talk.draft("b", "handover"))).toBe("ok");
    await clock.advance(29 * MINUTE_MS);
    expect(records()).toEqual([]);
    await clock.advance(2 * MINUTE_MS);
    expect(records()).toHaveLength(1);
    await ticking.stop();
  });

  it("R45: an end that is asked for twice, by both, or after the closing, is one record and no trace", async () => {
    await proposes();
    const ticking = await server.start();
    for (const who of [ADA, BO, ADA])
      expect(await server.conversations.end(who, talk.conversation)).toEqual(ok(undefined));
    await clock.advance(MINUTE_MS);
    for (const who of [ADA, BO]) expect((await server.conversations.end(who, talk.conversation)).ok).toBe(true);
    await clock.advance(5 * MINUTE_MS);
    expect(records()).toHaveLength(1);
    expect(await store.openConversations()).toEqual([]);
    await ticking.stop();
  });

  it("R46: what fell due while no server ran is closed at the start of the next, and an asked end is not forgotten", async () => {
    await goesLive();
    await server.conversations.end(ADA, talk.conversation);
    await clock.advance(5 * HOUR_MS + 3_000);
    const next = processOn(store, clock);
    const ticking = await next.start();
    expect(records(next)).toHaveLength(1);
    expect(records(next)[0]!.atMs % MINUTE_MS).toBe(0);
    await ticking.stop();
  });

  it("R46: a store that fails closes nothing, says nothing, and is asked again at the next minute", async () => {
    await proposes();
    const ticking = await server.start();
    await server.conversations.end(ADA, talk.conversation);
    const { appendEvent, openConversations } = store;
    store.appendEvent = async () => fail("store-failed");
    await clock.advance(MINUTE_MS);
    store.appendEvent = appendEvent;
    store.openConversations = async () => Promise.reject(new Error("no disk"));
    await clock.advance(MINUTE_MS);
    store.openConversations = openConversations;
    expect([records(), server.warned.length]).toEqual([[], 2]);
    await clock.advance(MINUTE_MS);
    expect(records()).toHaveLength(1);
    await ticking.stop();
  });

  it("R46: two processes on one store close once, and each goes on from what the other stored", async () => {
    const other = processOn(store, clock);
    await goesLive();
    expect(await says(ADA, talk.draft("a", "turn"), other)).toBe("ok");
    expect(await says(ADA, talk.draft("a", "handover"), server)).toBe("ok");
    expect(await says(ADA, talk.draft("a", "turn"), other)).toBe("not-your-turn");
    await other.conversations.end(BO, talk.conversation);
    const tickings = await Promise.all([server.start(), other.start()]);
    await clock.advance(MINUTE_MS);
    expect([...records(), ...records(other)]).toHaveLength(1);
    for (const ticking of tickings) await ticking.stop();
  });

  it("R46: a conversation that cannot be read keeps no other open", async () => {
    await store.openConversation({
      space: "theirs" as SpaceId,
      conversation: new ScriptedTalk().conversation,
      after: null,
      event: Uint8Array.of(1, 2, 3),
      atMs: clock.now(),
    });
    await proposes();
    const ticking = await server.start();
    await clock.advance(31 * MINUTE_MS);
    expect(records()).toHaveLength(1);
    expect(server.warned.length).toBeGreaterThan(0);
    await ticking.stop();
  });

  it("R47: deadlines are counted on the server's clock, from the agreed time where there is one", async () => {
    const agreedAt = clock.now() + 2 * HOUR_MS;
    await says(ADA, talk.draft("a", "handover", { closes: "24h", agreedAt }));
    const ticking = await server.start();
    await clock.advance(agreedAt + 24 * HOUR_MS - clock.now() - 1);
    expect(records()).toEqual([]);
    await clock.advance(MINUTE_MS);
    expect(records()).toHaveLength(1);
    await ticking.stop();
  });

  it("R48: after one that came to nothing the next waits eight hours; after one that was live it does not", async () => {
    await proposes();
    await server.conversations.end(ADA, talk.conversation);
    const ticking = await server.start();
    await clock.advance(MINUTE_MS);
    const closedAt = records()[0]!.atMs;
    talk = new ScriptedTalk();
    expect(await proposes()).toBe("conversation-tomorrow");
    await clock.advance(closedAt + 8 * HOUR_MS - 1 - clock.now());
    expect(await proposes()).toBe("conversation-tomorrow");
    await clock.advance(1);
    await goesLive();
    await server.conversations.end(ADA, talk.conversation);
    await clock.advance(MINUTE_MS);
    talk = new ScriptedTalk();
    expect(await proposes()).toBe("ok");
    await ticking.stop();
  });

  it("R48: a space opens twelve conversations in a day at most", async () => {
    const ticking = await server.start();
    const firstAt = clock.now();
    for (let opened = 0; opened < 12; opened++) {
      talk = new ScriptedTalk();
      await goesLive();
      await server.conversations.end(BO, talk.conversation);
      await clock.advance(MINUTE_MS);
    }
    expect(records()).toHaveLength(12);
    talk = new ScriptedTalk();
    expect(await proposes()).toBe("conversation-tomorrow");
    await clock.advance(firstAt + 24 * HOUR_MS - clock.now());
    expect(await proposes()).toBe("ok");
    await ticking.stop();
  });

  it("R41: nobody but the tick writes the closing record", async () => {
    await proposes();
    const forged = eventWith({
      class: "turn",
      author: null,
      closes: "30min",
      epoch: 1,
      seq: 1,
      agreedAt: null,
      conversation: talk.conversation,
      previous: hashOf(talk.events[0]!),
    });
    expect(await says(BO, forged)).toBe("not-understood");
  });
});
