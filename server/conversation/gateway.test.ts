import { describe, expect, it } from "vitest";
import { toBase64url } from "../../shared/base/base64url.ts";
import type { SpaceId } from "../../shared/base/ids.ts";
import { fail, ok } from "../../shared/base/result.ts";
import { CONVERSATION_CALLS, type ConversationCall } from "../../shared/wire/conversation.ts";
import { createMemoryStore } from "../store/memoryStore.ts";
import type { DeviceIdentity } from "../store/store.ts";
import { createManualClock } from "../sync/testing/manualClock.ts";
import { createConversations } from "./conversations.ts";
import { createGateway } from "./gateway.ts";
import { createPaces } from "./paces.ts";
import { createPens } from "./pens.ts";
import { ScriptedTalk } from "./testing/scriptedTalk.ts";

const ADA = { space: "our space" as SpaceId, slot: "a", device: "a phone" } as DeviceIdentity;
const CALLS = Object.keys(CONVERSATION_CALLS) as ConversationCall[];

describe("the gateway of the calls", () => {
  const store = createMemoryStore();
  const clock = createManualClock();
  const talk = new ScriptedTalk();
  const logged: unknown[] = [];
  const write = (...said: unknown[]) => void logged.push(said);
  const log = { debug: write, info: write, warn: write, error: write, hashed: (id: string) => id };
  const access = { mayWrite: async () => ok({ epoch: 1 }), mayRead: async () => ok(undefined) };
  const conversations = createConversations({
    store,
    clock,
    access,
    pens: createPens(store),
    announce: () => undefined,
  });
  const gateway = () => createGateway({ conversations, clock, log, paces: createPaces(clock, 40) });
  const asked = (payload: unknown) => ({ payload, who: ADA, authorize: () => Promise.resolve(ADA) });
  const payloads: Readonly<Record<ConversationCall, unknown>> = {
    "conversation:append": { event: toBase64url(talk.draft("a", "handover")) },
    "conversation:read": { conversation: talk.conversation, from: 0 },
    "conversation:list": {},
    "conversation:end": { conversation: talk.conversation },
  };

  it("W51: a store that fails in whatever way is an answer, and the log line says neither what was asked nor by whom", async () => {
    const sound = { ...store };
    const broken = () => Promise.reject(new Error(`no disk for ${talk.conversation}`));
    Object.assign(store, { readEvents: broken, findConversation: broken, recentConversations: broken, askEnd: broken });
    for (const call of CALLS)
      expect(await gateway().answer(call, asked(payloads[call]))).toEqual({
        ok: false,
        problem: "store-failed",
        now: clock.now(),
      });
    expect(JSON.stringify(logged)).not.toContain(talk.conversation);
    expect(JSON.stringify(logged)).not.toContain("a phone");
    Object.assign(store, sound);
    const unsure = { payload: {}, who: ADA, authorize: () => Promise.reject(new Error("no disk")) };
    expect(await gateway().answer("conversation:list", unsure)).toMatchObject({ problem: "store-failed" });
  });

  it("R40: what the disk has no room for is refused in a word, and taken with the same bytes when there is", async () => {
    const { openConversation } = store;
    store.openConversation = async () => fail("store-full");
    const append = () => gateway().answer("conversation:append", asked(payloads["conversation:append"]));
    expect(await append()).toMatchObject({ ok: false, problem: "store-full" });
    store.openConversation = openConversation;
    expect(await append()).toMatchObject({ ok: true, seq: 0 });
  });

  it("W51: from the stop on every call is told that the server restarts, after those under way were answered", async () => {
    const stopping = gateway();
    const underWay = stopping.answer("conversation:list", asked({}));
    const stopped = stopping.stop();
    for (const call of CALLS)
      expect(await stopping.answer(call, asked(payloads[call]))).toMatchObject({ problem: "server-restarting" });
    await stopped;
    expect(await underWay).toMatchObject({ ok: true });
  });
});
