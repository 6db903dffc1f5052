import { describe, expect, it } from "vitest";
import type { ConversationId } from "../../../shared/base/ids.ts";
import type { NextEvent } from "../conversationStore.ts";
import { eventHash } from "../eventHash.ts";
import type { Store } from "../store.ts";
import type { OpenStore } from "./openStore.ts";
import { HOUR_MS, NOW_MS, OUR_SPACE, STRANGERS_SPACE } from "./storeCast.ts";

const id = (letter: string) => `${letter.repeat(21)}A` as ConversationId;
const EVENING = id("e");
const MORNING = id("m");

/** The store looks into nothing: bytes that differ are events. */
const eventOf = (n: number): Uint8Array => Uint8Array.of(n, 1, 2, 3, 4, 5);

const opening = (conversation: ConversationId, after: ConversationId | null) => ({
  space: OUR_SPACE,
  conversation,
  after,
  event: eventOf(0),
  atMs: NOW_MS,
});

const following = (seq: number, given: Partial<NextEvent> = {}): NextEvent => ({
  space: OUR_SPACE,
  conversation: EVENING,
  seq,
  previous: eventHash(eventOf(seq - 1)),
  event: eventOf(seq),
  atMs: NOW_MS + seq,
  closes: false,
  ...given,
});

export function conversationContract(open: OpenStore): void {
  async function evening(...seqs: readonly number[]): Promise<Store> {
    const store = await open();
    await store.openConversation(opening(EVENING, null));
    for (const seq of seqs) await store.appendEvent(following(seq));
    return store;
  }
  const closed = async (): Promise<Store> => {
    const store = await evening(1);
    await store.appendEvent(following(2, { closes: true }));
    return store;
  };
  const placesOf = async (store: Store, from = 0, atMost = 99) =>
    (await store.readEvents(OUR_SPACE, EVENING, from, atMost)).map(({ seq, atMs }) => [seq, atMs - NOW_MS]);

  describe("conversations", () => {
    it("R40: an event lands at exactly the next place, with when it came", async () => {
      const store = await evening();
      expect(await store.appendEvent(following(1))).toEqual({ ok: true, value: { atMs: NOW_MS + 1, isNew: true } });
      expect(await store.readEvents(OUR_SPACE, EVENING, 1, 9)).toEqual([
        { seq: 1, atMs: NOW_MS + 1, event: eventOf(1) },
      ]);
      for (const seq of [3, 99])
        expect(await store.appendEvent(following(seq))).toEqual({ ok: false, problem: "conversation-conflict" });
      expect(await placesOf(store)).toEqual([
        [0, 0],
        [1, 1],
      ]);
      await store.close();
    });

    it("R40: of two for one place one gets in, and the very same bytes again answer when they came", async () => {
      const store = await evening();
      const other = following(1, { event: Uint8Array.of(9), atMs: NOW_MS + 7 });
      const both = await Promise.all([store.appendEvent(following(1)), store.appendEvent(other)]);
      expect(both.map((one) => one.ok || one.problem)).toEqual([true, "conversation-conflict"]);
      expect(await store.appendEvent(following(1, { atMs: NOW_MS + HOUR_MS }))).toEqual({
        ok: true,
        value: { atMs: NOW_MS + 1, isNew: false },
      });
      expect(await placesOf(store)).toHaveLength(2);
      await store.close();
    });

    it("R40: an event that does not name the one before it is not taken", async () => {
      const store = await evening(1);
      const broken = following(2, { previous: eventHash(eventOf(0)) });
      expect(await store.appendEvent(broken)).toEqual({ ok: false, problem: "chain-broken" });
      expect(await placesOf(store)).toHaveLength(2);
      await store.close();
    });

    it("R41: a space has one open conversation, and its next one begins after the one that was known", async () => {
      const store = await evening(1);
      for (const after of [null, EVENING])
        expect(await store.openConversation(opening(MORNING, after))).toEqual({ ok: false, problem: "overtaken" });
      await store.appendEvent(following(2, { closes: true }));
      expect(await store.openConversation(opening(MORNING, null))).toEqual({ ok: false, problem: "overtaken" });
      expect(await store.openConversation(opening(EVENING, EVENING))).toEqual({ ok: false, problem: "overtaken" });
      expect(await store.openConversation(opening(MORNING, EVENING))).toEqual({ ok: true, value: undefined });
      const theirs = { ...opening(EVENING, null), space: STRANGERS_SPACE };
      expect((await store.openConversation(theirs)).ok).toBe(true);
      expect((await store.openConversations()).map(({ space }) => space)).toEqual([OUR_SPACE, STRANGERS_SPACE]);
      await store.close();
    });

    it("R41: of two who open at once one gets in", async () => {
      const store = await open();
      const both = await Promise.all([
        store.openConversation(opening(EVENING, null)),
        store.openConversation(opening(MORNING, null)),
      ]);
      expect(both.map(({ ok }) => ok)).toEqual([true, false]);
      expect(await store.recentConversations(OUR_SPACE, 9)).toHaveLength(1);
      await store.close();
    });

    it("R42: lists the newest first, with how long they are and whether they are closed", async () => {
      const store = await closed();
      await store.openConversation({ ...opening(MORNING, EVENING), atMs: NOW_MS + HOUR_MS });
      expect(await store.recentConversations(OUR_SPACE, 9)).toEqual([
        { conversation: MORNING, events: 1, openedAtMs: NOW_MS + HOUR_MS, closedAtMs: null },
        { conversation: EVENING, events: 3, openedAtMs: NOW_MS, closedAtMs: NOW_MS + 2 },
      ]);
      expect(await store.recentConversations(OUR_SPACE, 1)).toHaveLength(1);
      expect(await store.findConversation(OUR_SPACE, EVENING)).toMatchObject({ events: 3 });
      expect(await store.recentConversations(STRANGERS_SPACE, 9)).toEqual([]);
      await store.close();
    });

    it("R42: reads pages", async () => {
      const store = await evening(1, 2, 3);
      expect(await placesOf(store, 1, 2)).toEqual([
        [1, 1],
        [2, 2],
      ]);
      await store.close();
    });

    it("R43: that the end was asked for is one mark, and the closing takes it away", async () => {
      const store = await evening(1);
      const endAsked = async () => (await store.openConversations()).map((one) => one.endAsked);
      expect(await endAsked()).toEqual([false]);
      for (let times = 0; times < 2; times++) {
        expect(await store.askEnd(OUR_SPACE, EVENING)).toEqual({ ok: true, value: undefined });
        expect(await endAsked()).toEqual([true]);
      }
      expect((await store.appendEvent(following(2))).ok).toBe(true);
      await store.appendEvent(following(3, { closes: true }));
      expect(await store.openConversations()).toEqual([]);
      expect(await store.askEnd(OUR_SPACE, EVENING)).toEqual({ ok: true, value: undefined });
      expect(await store.openConversations()).toEqual([]);
      await store.close();
    });

    it("R44: another space's conversation is one that does not exist", async () => {
      const store = await evening(1);
      const unknown = { ok: false, problem: "conversation-unknown" };
      expect(await store.appendEvent(following(2, { space: STRANGERS_SPACE }))).toEqual(unknown);
      expect(await store.appendEvent(following(2, { conversation: MORNING }))).toEqual(unknown);
      expect(await store.askEnd(STRANGERS_SPACE, EVENING)).toEqual(unknown);
      expect(await store.readEvents(STRANGERS_SPACE, EVENING, 0, 9)).toEqual([]);
      expect(await store.findConversation(STRANGERS_SPACE, EVENING)).toBeNull();
      await store.close();
    });

    it("R7: deleting a space leaves nothing of its conversations", async () => {
      const store = await evening(1);
      expect((await store.deleteSpace(OUR_SPACE)).ok).toBe(true);
      expect(await store.recentConversations(OUR_SPACE, 9)).toEqual([]);
      expect(await store.readEvents(OUR_SPACE, EVENING, 0, 9)).toEqual([]);
      expect(await store.openConversations()).toEqual([]);
      await store.close();
    });
  });
}
