import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { toBase64url } from "../../shared/base/base64url.ts";
import { LIMITS } from "../../shared/base/limits.ts";
import { buildClose } from "../../shared/seal/log/build/buildClose.ts";
import { buildDeviceRevoked } from "../../shared/seal/log/build/buildDeviceRevoked.ts";
import { buildEpoch } from "../../shared/seal/log/build/buildEpoch.ts";
import { append, asAda, asBo, boWaiting, together, type TestSpace } from "../../shared/seal/testing/adaAndBo.ts";
import { CONVERSATION_CALLS, type ConversationCall } from "../../shared/wire/conversation.ts";
import { systemRandom } from "../systemRandom.ts";
import { meetOverHttp } from "../testing/meetOverHttp.ts";
import { Browser, startTestServer, type TestServer } from "../testing/testServer.ts";
import { Couple } from "./testing/couple.ts";
import { ScriptedTalk } from "./testing/scriptedTalk.ts";
import { Talker } from "./testing/talker.ts";

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;
const CALLS = Object.keys(CONVERSATION_CALLS) as ConversationCall[];

describe("the doors of the conversation", () => {
  let server: TestServer;
  let pair: TestSpace;
  let us: Couple;

  beforeAll(async () => {
    server = await startTestServer();
  });
  afterAll(() => server.stop());
  beforeEach(async () => {
    pair = await together(systemRandom);
    us = await Couple.meet(server, pair);
    return () => us.leave();
  });

  const reads = (talker: Talker, conversation = us.talk.conversation) =>
    talker.ask("conversation:read", { conversation, from: 0 });
  const problemOf = (answer: { ok: boolean; problem?: string }) => answer.problem ?? "ok";

  it("R49: until the inviter has confirmed and new keys are there, nobody talks", async () => {
    const waiting = await boWaiting(systemRandom);
    const [ada, bo] = [new Browser(server.url), new Browser(server.url)];
    await meetOverHttp(ada, bo, waiting, server.clock.now());
    for (const [browser, slot] of [
      [ada, "a"],
      [bo, "b"],
    ] as const) {
      const talker = await Talker.connect(browser);
      const talk = new ScriptedTalk();
      for (const epoch of [0, 1])
        expect(await talker.tries(talk.draft(slot, "handover", { epoch }))).toBe("not-together");
      expect(problemOf(await reads(talker))).toBe("not-together");
      expect(problemOf(await talker.ask("conversation:list", {}))).toBe("not-together");
      expect(problemOf(await talker.ask("conversation:end", { conversation: talk.conversation }))).toBe("not-together");
      talker.leave();
    }
  });

  it("R49: a closed space takes no event and no end, and its conversations stay readable for 30 days", async () => {
    await us.says("a", "handover");
    await us.browsers.b.get("log/append", { record: buildClose(asBo(pair)) });
    expect(await us.tries("b", "turn")).toBe("space-closed");
    expect(problemOf(await us.ada.ask("conversation:end", { conversation: us.talk.conversation }))).toBe(
      "space-closed",
    );
    expect(await reads(us.ada)).toMatchObject({ ok: true, events: [{ seq: 0 }] });
    server.clock.move(30 * MINUTE_MS + MINUTE_MS);
    expect((await us.bo.hears(2)).at(-1)?.seq).toBe(1);
    server.clock.move(29 * DAY_MS);
    expect(await us.ada.ask("conversation:list", {})).toMatchObject({ conversations: [{ closed: true, events: 2 }] });
    server.clock.move(DAY_MS);
    expect([problemOf(await reads(us.ada)), problemOf(await us.ada.ask("conversation:list", {}))]).toEqual([
      "space-closed",
      "space-closed",
    ]);
  });

  it("R49: an event belongs to the epoch of now; what was stored under the last one is still a lost answer", async () => {
    await us.says("a", "handover");
    const said = { spaceKey: systemRandom.bytes(32), oldRoomDigest: null, leftBehind: null };
    const nowMs = server.clock.now();
    const epoch = await buildEpoch(asAda(pair, nowMs), { ...said, reason: "refreshed" });
    await us.browsers.a.get("log/append", { record: epoch });
    pair = append(pair, epoch);
    expect(await us.tries("b", "turn")).toBe("epoch-old");
    expect(await us.tries("b", "turn", { epoch: 3 })).toBe("epoch-old");
    expect(await us.ada.tries(us.talk.events[0]!)).toBe("ok");
    await us.says("b", "turn", { epoch: 2 });
  });

  it("R49: a device that is shut out is asked nothing more and hears nothing more", async () => {
    await us.says("a", "handover");
    const { device } = await us.browsers.b.get("me", {});
    const gone = us.bo.gone();
    await us.browsers.b.get("log/append", { record: buildDeviceRevoked(asBo(pair), device) });
    expect(await gone).toBe("io server disconnect");
    await us.ada.ask("conversation:end", { conversation: us.talk.conversation });
    server.clock.move(MINUTE_MS);
    await us.ada.hears(2);
    expect(us.bo.heard).toHaveLength(1);
  });

  it("R49: whether a device still is one is asked at every call, also where nobody closed its socket", async () => {
    const store = await import("../store/memoryStore.ts").then(({ createMemoryStore }) => createMemoryStore());
    const apart = await startTestServer({}, store);
    const couple = await Couple.meet(apart, await together(systemRandom));
    const { device } = await couple.browsers.b.get("me", {});
    // As another process would: this one is not told.
    await store.revokeDevice(device);
    const gone = couple.bo.gone();
    expect(await couple.tries("b", "handover")).toBe("not-signed-in");
    expect(await gone).toBe("io server disconnect");
    couple.leave();
    await apart.stop();
  });

  it("R50: each partner has a pace of their own, for each call", async () => {
    // The beginning of a minute, so that no new one begins in between.
    server.clock.move(MINUTE_MS - (server.clock.monotonic() % MINUTE_MS));
    await us.says("a", "handover");
    const answers = await Promise.all(Array.from({ length: 41 }, () => us.tries("b", "turn", { seq: 9 })));
    expect(answers.filter((word) => word === "too-many-requests").length).toBe(1);
    const laptop = await Talker.connect(us.browsers.b);
    expect(await laptop.tries(us.talk.draft("b", "turn"))).toBe("too-many-requests");
    expect(await us.tries("a", "turn")).toBe("not-your-turn");
    expect(problemOf(await reads(us.bo))).toBe("ok");
    const ends = await Promise.all(
      Array.from({ length: 21 }, () => us.bo.ask("conversation:end", { conversation: us.talk.conversation })),
    );
    expect(ends.filter(({ ok }) => ok)).toHaveLength(20);
    server.clock.move(MINUTE_MS);
    expect(await us.tries("b", "turn", { seq: 9 })).toBe("conversation-conflict");
    laptop.leave();
  });

  it("R50: a client that goes on although it is told that it is too fast is disconnected", async () => {
    const gone = us.bo.gone();
    for (let i = 0; i < 300; i++) us.bo.socket.emit("conversation:list", {}, () => undefined);
    expect(await gone).toBe("io server disconnect");
    const again = await Talker.connect(us.browsers.b);
    expect(problemOf(await reads(again))).toBe("conversation-unknown");
    again.leave();
  });

  it("W50: what is larger than an event is told so; a megabyte ends the connection, and nothing else", async () => {
    await us.says("a", "handover");
    for (const event of ["A".repeat(LIMITS.socketEventBytes - 100), `${toBase64url(us.talk.events[0]!)}AAAA`])
      expect(problemOf(await us.bo.askAnything("conversation:append", { event }))).toBe("too-large");
    const gone = us.bo.gone();
    us.bo.socket.emit("conversation:append", { event: "A".repeat(1024 * 1024) }, () => undefined);
    expect(await gone).toBe("transport close");
    const again = await Talker.connect(us.browsers.b);
    expect(await again.tries(us.talk.draft("b", "turn"))).toBe("ok");
    expect(await us.ada.hears(2)).toHaveLength(2);
    again.leave();
  });

  it("W51: a client that says anything else, or does not wait for an answer, is disconnected", async () => {
    const { conversation } = us.talk;
    const ack = () => undefined;
    const sayings: readonly (readonly unknown[])[] = [
      ["conversation:end", { conversation }],
      ["conversation:end", ack],
      ["conversation:list", {}, {}, ack],
      ["conversation:delete", { conversation }, ack],
      ["toString", {}, ack],
      ["constructor", {}, ack],
      ["error", {}, ack],
      ["log", { n: 1 }],
      [7, {}, ack],
    ];
    for (const [name, ...said] of sayings) {
      const talker = await Talker.connect(us.browsers.a);
      const gone = talker.gone();
      talker.socket.emit(name as string, ...said);
      expect(await gone).toBe("io server disconnect");
    }
    expect(problemOf(await us.bo.ask("conversation:list", {}))).toBe("ok");
  });

  it("W51: a server that stops says so, finishes what was under way, and everything acknowledged is there", async () => {
    let apart = await startTestServer();
    const couple = await Couple.meet(apart, await together(systemRandom));
    await couple.says("a", "handover");
    const event = couple.talk.draft("b", "turn");
    const gone = couple.bo.gone();
    const stopping = apart.restart();
    const words = await Promise.all([
      couple.bo.tries(event).catch(() => "gone"),
      couple.bo.tries(event).catch(() => "gone"),
    ]);
    expect(await gone).toMatch(/^(io server disconnect|transport close)$/);
    apart = await stopping;
    for (const word of words) expect(["ok", "server-restarting", "gone"]).toContain(word);
    const back = await couple.comesBack(apart);
    expect(await back.bo.tries(event)).toBe("ok");
    const read = await back.ada.ask("conversation:read", { conversation: couple.talk.conversation, from: 1 });
    expect(read).toMatchObject({ events: [{ seq: 1, event: toBase64url(event) }] });
    back.leave();
    await apart.stop();
  });

  it("W52: nothing that is logged names a space, a conversation, a device, a class, or who asked for what", async () => {
    await us.goesLive();
    await us.says("b", "pause", { closes: "72h", agreedAt: server.clock.now() + DAY_MS }).catch(() => undefined);
    await us.ada.ask("conversation:end", { conversation: us.talk.conversation });
    for (const call of CALLS) await us.ada.askAnything(call, { conversation: 7 });
    server.clock.move(MINUTE_MS);
    await us.bo.hears(us.talk.events.length + 1);
    const logged = server.logged();
    const { device, space } = await us.browsers.a.get("me", {});
    for (const secret of [us.talk.conversation, device, space, "conversation:", "pause", "handover", '"slot"'])
      expect(logged).not.toContain(secret);
  });
});
