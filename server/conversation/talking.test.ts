import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { toBase64url } from "../../shared/base/base64url.ts";
import { LIMITS } from "../../shared/base/limits.ts";
import { together } from "../../shared/seal/testing/adaAndBo.ts";
import { systemRandom } from "../systemRandom.ts";
import { startTestServer, type TestServer } from "../testing/testServer.ts";
import { Couple } from "./testing/couple.ts";
import { eventWith, hashOf, ScriptedTalk } from "./testing/scriptedTalk.ts";
import { Talker } from "./testing/talker.ts";

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

describe("talking through the server", () => {
  let server: TestServer;
  let us: Couple;

  beforeAll(async () => {
    server = await startTestServer({ LIMIT_TURNS_PER_MINUTE: "10000" });
  });
  afterAll(() => server.stop());
  beforeEach(async () => {
    us = await Couple.meet(server, await together(systemRandom));
    return () => us.leave();
  });

  const storedAt = async (talker: Talker, from = 0) => {
    const answer = await talker.ask("conversation:read", { conversation: us.talk.conversation, from });
    if (!answer.ok) throw new Error(answer.problem);
    return answer.events;
  };

  it("R40: what one says is acknowledged with its place and time, and told to every device of both", async () => {
    const laptop = await Talker.connect(us.browsers.a);
    const at = await us.says("a", "handover");
    const told = [{ seq: 0, at, event: toBase64url(us.talk.events[0]!) }];
    for (const device of [us.ada, laptop, us.bo]) expect(await device.hears(1)).toEqual(told);
    laptop.leave();
  });

  it("R40: what is acknowledged is there for whoever comes back, page by page, from any place", async () => {
    await us.says("a", "handover");
    for (let turns = 0; turns < 80; turns++) await us.says("b", "turn");
    const first = await us.ada.ask("conversation:read", { conversation: us.talk.conversation, from: 0 });
    expect(first).toMatchObject({ ok: true, more: true });
    const all = [...(first.ok ? first.events : []), ...(await storedAt(us.ada, 64))];
    expect(all.map(({ event }) => event)).toEqual(us.talk.events.map(toBase64url));
    expect(await us.ada.ask("conversation:read", { conversation: us.talk.conversation, from: 81 })).toMatchObject({
      events: [],
      more: false,
    });
    const listed = await us.bo.ask("conversation:list", {});
    expect(listed).toMatchObject({
      conversations: [{ conversation: us.talk.conversation, events: 81, openedAt: all[0]?.at, closed: false }],
    });
  });

  it("R41: only who holds the pen writes", async () => {
    await us.says("a", "handover");
    expect([await us.tries("a", "turn"), await us.tries("a", "handover")]).toEqual(["not-your-turn", "not-your-turn"]);
    await us.says("b", "turn");
    await us.says("b", "handover");
    expect(await us.tries("b", "turn")).toBe("not-your-turn");
    await us.says("a", "turn");
  });

  it("R41: nobody writes in the other's name, nor closes a conversation with a record of their own", async () => {
    await us.says("a", "handover");
    const forged = us.talk.draft("b", "turn");
    expect(await us.ada.tries(forged)).toBe("author-not-you");
    const closing = eventWith({
      class: "end",
      author: null,
      closes: "none",
      epoch: 0,
      seq: 1,
      agreedAt: null,
      conversation: us.talk.conversation,
      previous: hashOf(us.talk.events[0]!),
    });
    for (const bytes of [closing, closing.slice(0, 68)]) expect(await us.bo.tries(bytes)).toBe("not-understood");
    expect(await storedAt(us.bo)).toHaveLength(1);
  });

  it("R40: a double click, and an answer that got lost, are one event with one time", async () => {
    await us.says("a", "handover");
    const event = us.talk.draft("b", "turn");
    const [once, twice] = await Promise.all([us.bo.append(event), us.bo.append(event)]);
    us.talk.took(event);
    await us.says("b", "handover");
    const later = await us.bo.append(event);
    expect([twice, later].map((answer) => answer.ok && [answer.seq, answer.at])).toEqual(
      [once, once].map((answer) => answer.ok && [answer.seq, answer.at]),
    );
    expect((await us.ada.hears(3)).map(({ seq }) => seq)).toEqual([0, 1, 2]);
  });

  it("R40: of two devices of one partner at once exactly one is heard, and the other is told what it missed", async () => {
    await us.says("a", "handover");
    const laptop = await Talker.connect(us.browsers.b);
    for (let round = 0; round < 10; round++) {
      const [fromPhone, fromLaptop] = [us.talk.draft("b", "turn"), us.talk.draft("b", "turn")];
      const answers = await Promise.all([us.bo.append(fromPhone), laptop.append(fromLaptop)]);
      expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
      const winner = answers[0].ok ? fromPhone : fromLaptop;
      const missed = [{ seq: round + 1, event: toBase64url(winner) }];
      expect(answers.find(({ ok }) => !ok)).toMatchObject({ problem: "conversation-conflict", missed });
      us.talk.took(winner);
    }
    laptop.leave();
  });

  it("R40: a stale sequence, a skipped one, a replayed event and a broken chain change nothing", async () => {
    await us.says("a", "handover");
    await us.says("b", "turn");
    const stale = await us.bo.append(us.talk.draft("b", "turn", { seq: 1 }));
    const missed = [{ seq: 1, event: toBase64url(us.talk.events[1]!) }];
    expect(stale).toMatchObject({ ok: false, problem: "conversation-conflict", missed });
    const early = await us.bo.append(us.talk.draft("b", "turn", { seq: 9 }));
    expect(early).toMatchObject({ ok: false, problem: "conversation-conflict", missed: [] });
    // Replayed under the next number, and naming something else than the last event.
    const replayed = new Uint8Array(us.talk.events[1]!);
    new DataView(replayed.buffer).setUint32(8, 2);
    expect(await us.bo.tries(replayed)).toBe("chain-broken");
    expect(await us.tries("b", "turn", { previous: hashOf(us.talk.events[0]!) })).toBe("chain-broken");
    expect(await us.tries("b", "turn", { previous: new Uint8Array(32) })).toBe("chain-broken");
    expect(await storedAt(us.ada)).toHaveLength(2);
    const fresh = new ScriptedTalk();
    await us.says("b", "turn");
    expect(await us.ada.tries(fresh.draft("a", "turn", { seq: 1 }))).toBe("conversation-unknown");
  });

  it("R42: a space has one open conversation; of two proposed at once one is taken", async () => {
    const [mine, yours] = [new ScriptedTalk(), new ScriptedTalk()];
    const answers = await Promise.all([
      us.ada.tries(mine.draft("a", "handover")),
      us.bo.tries(yours.draft("b", "handover")),
    ]);
    expect(answers.toSorted()).toEqual(["conversation-open", "ok"]);
    expect(await us.ada.tries(new ScriptedTalk().draft("a", "handover"))).toBe("conversation-open");
  });

  it("R42: a conversation begins with a proposal that leaves the pen to the other, and follows nothing", async () => {
    expect(await us.tries("a", "turn")).toBe("not-your-turn");
    expect(await us.tries("a", "pause", { agreedAt: server.clock.now() + HOUR_MS })).toBe("not-yet-live");
    expect(await us.tries("a", "handover", { previous: systemRandom.bytes(32) })).toBe("chain-broken");
    expect(await us.tries("a", "handover", { epoch: 0 })).toBe("epoch-old");
    const listed = await us.ada.ask("conversation:list", {});
    expect(listed).toMatchObject({ ok: true, conversations: [] });
  });

  it("R47: a clock that is wrong by a day is told the server's, and nothing is stored", async () => {
    const day = 24 * HOUR_MS;
    const planned = (agreedAt: number) => us.ada.append(us.talk.draft("a", "handover", { agreedAt }));
    const answer = await planned(server.clock.now() - day);
    expect(answer).toMatchObject({ ok: false, problem: "time-out-of-range" });
    expect(Math.abs(answer.now - server.clock.now())).toBeLessThan(MINUTE_MS);
    expect(await planned(server.clock.now() + 15 * day)).toMatchObject({ problem: "time-out-of-range" });
    expect(await planned(server.clock.now() + day)).toMatchObject({ ok: true });
  });

  it("R43: a conversation holds so many events and then only its end", async () => {
    await us.says("a", "handover");
    while (us.talk.events.length < LIMITS.conversationEvents) await us.says("b", "turn");
    expect(await us.tries("b", "turn")).toBe("conversation-full");
    await us.bo.ask("conversation:end", { conversation: us.talk.conversation });
    server.clock.move(MINUTE_MS);
    const heard = await us.ada.hears(LIMITS.conversationEvents + 1);
    expect(heard.at(-1)?.seq).toBe(LIMITS.conversationEvents);
    expect(await storedAt(us.ada, LIMITS.conversationEvents)).toHaveLength(1);
    expect(await storedAt(us.ada, LIMITS.conversationEvents + 1)).toEqual([]);
    expect(await us.tries("b", "turn", { seq: 301 })).toBe("conversation-over");
  });

  it("R44: another space's conversation is one that never was, to every call", async () => {
    await us.says("a", "handover");
    const cleo = await Couple.meet(server, await together(systemRandom));
    const { conversation } = us.talk;
    const never = new ScriptedTalk();
    for (const asked of [conversation, never.conversation]) {
      expect(await cleo.ada.ask("conversation:read", { conversation: asked, from: 0 })).toMatchObject({
        problem: "conversation-unknown",
      });
      expect(await cleo.ada.ask("conversation:end", { conversation: asked })).toMatchObject({
        problem: "conversation-unknown",
      });
    }
    expect(await cleo.ada.tries(us.talk.draft("a", "turn"))).toBe("conversation-unknown");
    expect(await cleo.ada.ask("conversation:list", {})).toMatchObject({ conversations: [] });
    // Under the very same name they have one of their own, and nobody hears of the other's.
    cleo.talk = new ScriptedTalk(conversation);
    await cleo.says("a", "handover");
    await cleo.bo.hears(1);
    expect([us.bo.heard.length, cleo.bo.heard.length]).toEqual([1, 1]);
    expect(cleo.bo.heard).not.toEqual(us.bo.heard);
    cleo.leave();
  });
});
