import { describe, expect, it } from "vitest";
import { fromBase64url } from "../../shared/base/base64url.ts";
import { readEventHeader } from "../../shared/seal/conversation/eventHeader.ts";
import { saysStrange } from "./strangeProgram.ts";
import { makesNewKey } from "./spaceRecords.ts";
import {
  begun,
  closes,
  heard,
  openTalkWorld,
  sends,
  sentence,
  showsOpen,
  talkOf,
  type Talker,
  until,
  valueOf,
} from "./talkWorld.ts";
import { perTest } from "../perTest.ts";

const two = perTest(openTalkWorld);

const epochsOf = ({ tap }: Talker): number[] =>
  tap.sent.flatMap(({ name, payload }) => {
    if (name !== "conversation:append") return [];
    return [valueOf(readEventHeader(valueOf(fromBase64url((payload as { event: string }).event)))).epoch];
  });

describe("keys and rules that change in the middle", { timeout: 60_000 }, () => {
  it("C62: a new key in the middle: the same words go out once, under the new key, and all of it stays readable", async () => {
    const { ada, bo, world } = two();
    const id = await begun(two(), "short");
    await heard(ada, bo, "I felt alone.");
    // Bo's device has not heard of the new key when he speaks.
    await sends(bo, { kind: "take-floor" });
    bo.tap.set(false);
    world.clock.move(2 * 3_600_000);
    await makesNewKey(ada, world.clock.now());
    const before = epochsOf(bo).at(-1)!;
    bo.network.isUp = false;
    bo.tap.set(true);
    const said = (await talkOf(bo.session)).send(id, { kind: "statement", ...sentence("I was afraid.") });
    await until(
      () =>
        epochsOf(bo).length > 0 && bo.tap.heard.some(({ payload }) => JSON.stringify(payload).includes("epoch-old")),
      "it was never refused",
    );
    bo.network.isUp = true;
    bo.tap.set(false);
    bo.tap.set(true);
    valueOf(await said);
    expect(epochsOf(bo).at(-1)).toBe(before + 1);
    const open = await showsOpen(ada.session, ({ dialogue }) => dialogue.phase === "mirror");
    expect(open.dialogue).toMatchObject({ ignored: 0 });
    expect(open.dialogue.said.at(-1)?.move).toMatchObject({ text: "I was afraid." });
    await sends(ada, { kind: "paraphrase", ...sentence("You were afraid.") });
    await bo.reopen();
    const again = await showsOpen(bo.session, ({ dialogue }) => dialogue.phase === "confirm");
    expect(again.dialogue.ignored).toBe(0);
  });

  it("C63: Bo's program knows more: Ada reads what she can, writes nothing, and is told to reload", async () => {
    const { ada, bo } = two();
    const id = await begun(two(), "hear-me", { first: "a" });
    await sends(ada, { kind: "statement", ...sentence("I felt alone.") });
    await showsOpen(bo.session, ({ moves }) => moves.includes("paraphrase"));
    const server = { url: two().world.app.url(), clock: two().world.clock };
    await saysStrange(bo, server, { class: "handover", rules: 2, body: { move: "something new" } });
    const open = await showsOpen(ada.session, ({ trouble }) => trouble === "newer-rules");
    expect(open.moves).toEqual([]);
    expect(open.dialogue.said).toHaveLength(3);
    expect(await (await talkOf(ada.session)).send(id, { kind: "ready" })).toEqual({
      ok: false,
      problem: "newer-rules",
    });
    // Leaving is always possible.
    valueOf(await (await talkOf(ada.session)).end(id));
    await closes(two(), ada);
  });

  it("C64: rubbish gives Bo the turn: his device gives it back while he is known to be there, and never because it is merely on", async () => {
    const { ada, bo, world } = two();
    await begun(two(), "short");
    const rubbish = () =>
      saysStrange(ada, { url: world.app.url(), clock: world.clock }, { class: "handover", body: { kind: "landed" } });
    // Bo said that he is ready a moment ago, and everybody saw that.
    await rubbish();
    await showsOpen(bo.session, ({ dialogue }) => dialogue.ignored === 1 && dialogue.pen.holder === "a");
    await sends(ada, { kind: "statement", ...sentence("I felt alone.") });
    await sends(bo, { kind: "paraphrase", ...sentence("You felt alone.") });
    await showsOpen(ada.session, ({ moves }) => moves.includes("got-it"));
    world.clock.move(3 * 60_000);
    const before = bo.tap.sent.length;
    await rubbish();
    await showsOpen(bo.session, ({ dialogue, moves }) => dialogue.ignored === 2 && moves.includes("give-back"));
    // Nor after a reload: only his own tap says that he is there.
    await bo.reopen();
    await showsOpen(bo.session, ({ moves }) => moves.includes("give-back"));
    expect(bo.tap.sent.slice(before).filter(({ name }) => name === "conversation:append")).toEqual([]);
    await sends(bo, { kind: "give-back" });
    await sends(ada, { kind: "got-it" });
  });
});
