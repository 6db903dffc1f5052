import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { toBase64url } from "../../shared/base/base64url.ts";
import { HEADER_BYTES } from "../../shared/seal/conversation/eventHeader.ts";
import { together } from "../../shared/seal/testing/adaAndBo.ts";
import { systemRandom } from "../systemRandom.ts";
import { meetOverHttp } from "../testing/meetOverHttp.ts";
import type { Browser } from "../testing/testServer.ts";
import { startTwoNodes, type TwoNodes } from "../testing/twoNodes.ts";
import { Couple } from "./testing/couple.ts";
import { ScriptedTalk } from "./testing/scriptedTalk.ts";

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

/** Ada talks through the first node, Bo through the second, whose clock may be another. */
describe("a conversation over two nodes", () => {
  let nodes: TwoNodes;
  let us: Couple;
  let ada: Browser;
  let bo: Browser;

  async function meet(aheadMs = 0): Promise<void> {
    nodes = await startTwoNodes({}, { aheadMs });
    [ada, bo] = [nodes.one.browser(), nodes.two.browser()];
    await meetOverHttp(ada, bo, await together(systemRandom), nodes.one.clock.now());
    us = await Couple.of(ada, bo);
  }
  beforeEach(() => meet());
  afterEach(async () => {
    us.leave();
    await nodes.stop();
  });

  async function again(aheadMs: number): Promise<void> {
    us.leave();
    await nodes.stop();
    await meet(aheadMs);
  }
  /** What is stored, as the other's node reads it. */
  async function stored(): Promise<readonly { seq: number; at: number; event: string }[]> {
    const answer = await us.bo.ask("conversation:read", { conversation: us.talk.conversation, from: 0 });
    if (!answer.ok) throw new Error(answer.problem);
    return answer.events;
  }
  const heardBy = (who: "ada" | "bo") => new Set(us[who].heard.map(({ seq }) => seq));
  /** Everybody was told of so many places; some of them perhaps twice. */
  async function bothHear(places: number): Promise<void> {
    await expect.poll(() => [heardBy("ada").size, heardBy("bo").size]).toEqual([places, places]);
  }

  it("W80: what one says at one node is told at the other, in the same order, by one pen", async () => {
    await us.goesLive();
    await us.says("a", "turn");
    expect(await us.tries("b", "turn")).toBe("not-your-turn");
    await bothHear(5);
    expect(us.bo.heard.map(({ event }) => event)).toEqual(us.talk.events.map(toBase64url));
  });

  it("W80: of two who act at once one is taken, and the other is told what it missed", async () => {
    await us.says("a", "handover");
    // Both may write: the answer to a proposal, and its taking back.
    const event = us.talk.draft("b", "handover");
    const twice = us.talk.draft("b", "handover");
    const tab = await Couple.of(nodes.one.browser(bo), nodes.two.browser(bo));
    const answers = await Promise.all([tab.ada.append(event), tab.bo.append(twice)]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    const refused = answers.find((answer) => !answer.ok);
    expect(refused).toMatchObject({ problem: "conversation-conflict", missed: [{ seq: 1 }] });
    expect(await stored()).toHaveLength(2);
    tab.leave();
  });

  it("W80: two openings at once are one conversation, and nobody opens a second", async () => {
    const [adas, bos] = [new ScriptedTalk(), new ScriptedTalk()];
    const answers = await Promise.all([
      us.ada.append(adas.draft("a", "handover")),
      us.bo.append(bos.draft("b", "handover")),
    ]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(answers.map((answer) => answer.ok || answer.problem)).toContain("conversation-open");
  });

  it("W80: a pen that moved at the other node refuses nobody for what it does not know yet", async () => {
    await us.goesLive();
    // The second node took the last of these four, and by its own memory Bo must wait.
    const early = us.talk.draft("b", "turn");
    await us.says("a", "turn");
    await us.says("a", "handover");
    expect(await us.bo.append(early)).toMatchObject({
      problem: "conversation-conflict",
      missed: [{ seq: 4 }, { seq: 5 }],
    });
    await us.says("b", "turn");
  });

  it("W80: what went live at one node holds nobody back at the other, which saw its beginning only", async () => {
    await us.says("a", "handover");
    await us.says("b", "handover");
    const atOne = await Couple.of(ada, nodes.one.browser(bo));
    atOne.talk = us.talk;
    await atOne.says("a", "ready");
    await atOne.says("b", "ready");
    await atOne.ada.ask("conversation:end", { conversation: us.talk.conversation });
    // Only the first node's minute comes: the second hears of the end, and does nothing for it.
    nodes.one.clock.move(MINUTE_MS);
    await expect.poll(async () => (await stored()).filter(isClosing)).toHaveLength(1);
    expect(await us.bo.tries(new ScriptedTalk().draft("b", "handover"))).toBe("ok");
    atOne.leave();
  });

  it("W81: with Redis dead each still hears the other, a moment later", async () => {
    await us.says("a", "handover");
    await bothHear(1);
    await nodes.redis.kill();
    await us.says("b", "handover");
    await us.says("a", "ready");
    await us.says("b", "ready");
    await us.says("a", "turn");
    await bothHear(5);
    await nodes.redis.start();
    await us.says("a", "turn");
    await bothHear(6);
  });

  it("W82: a minute closes once though both nodes come to it, and an event at that moment is in or told it is over", async () => {
    await us.goesLive();
    await us.bo.ask("conversation:end", { conversation: us.talk.conversation });
    const event = us.talk.draft("a", "turn");
    for (const node of [nodes.one, nodes.two]) node.clock.move(MINUTE_MS);
    const answer = await us.ada.append(event);
    await expect.poll(async () => (await us.ada.ask("conversation:list", {})).ok).toBe(true);
    await expect.poll(async () => (await stored()).filter(isClosing)).toHaveLength(1);
    const all = await stored();
    expect(isClosing(all.at(-1)!)).toBe(true);
    expect(all.some((one) => one.event === toBase64url(event))).toBe(answer.ok);
    await bothHear(all.length);
    // And both may begin anew, without a second closing.
    us.talk = new ScriptedTalk();
    await expect.poll(() => us.ada.tries(us.talk.draft("a", "handover"))).not.toBe("conversation-open");
  });

  it.each([-7 * MINUTE_MS, 7 * MINUTE_MS])(
    "W83: with clocks that are %i ms apart times never go back within a conversation, and it closes once",
    async (aheadMs) => {
      await again(aheadMs);
      await us.goesLive();
      await us.says("a", "turn");
      await us.says("a", "handover");
      await us.says("b", "turn");
      const times = (await stored()).map(({ at }) => at);
      expect(times).toEqual(times.toSorted((left, right) => left - right));
      await us.ada.ask("conversation:end", { conversation: us.talk.conversation });
      for (let i = 0; i < 3; i++) for (const node of [nodes.one, nodes.two]) node.clock.move(MINUTE_MS);
      await expect.poll(async () => (await stored()).filter(isClosing)).toHaveLength(1);
      for (const node of [nodes.two, nodes.one]) node.clock.move(HOUR_MS);
      const all = (await stored()).map(({ at }) => at);
      expect(all).toEqual(all.toSorted((left, right) => left - right));
      expect((await stored()).filter(isClosing)).toHaveLength(1);
    },
  );
});

function isClosing({ event }: { readonly event: string }): boolean {
  return Buffer.from(event, "base64url").length === HEADER_BYTES;
}
