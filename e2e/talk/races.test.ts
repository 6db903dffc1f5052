import { describe, expect, it } from "vitest";
import { begun, openTalkWorld, secondDevice, sends, sentence, showsOpen, talkOf, valueOf } from "./talkWorld.ts";
import { perTest } from "../perTest.ts";

const two = perTest(openTalkWorld);

const I_FELT = { kind: "statement", ...sentence("I felt alone.") } as const;
const I_WAS = { kind: "statement", ...sentence("I was hurt.") } as const;

describe("two at once", { timeout: 60_000 }, () => {
  it("C50: a double click says it once, and the second one is told so", async () => {
    const id = await begun(two(), "short");
    const talk = await talkOf(two().ada.session);
    const both = await Promise.all([talk.send(id, I_FELT), talk.send(id, I_FELT)]);
    expect(both).toEqual([
      { ok: true, value: undefined },
      { ok: false, problem: "one-at-a-time" },
    ]);
    const twice = { kind: "propose", mode: "short", aloud: false, topic: "Us", first: "a", at: null } as const;
    expect(await talk.propose(twice)).toEqual({ ok: false, problem: "conversation-open" });
  });

  it("C50: two tabs of one device: one move is on its way at a time, and both show it", async () => {
    const { ada, bo } = two();
    const id = await begun(two(), "short");
    const other = ada.openTab();
    const [here, there] = await Promise.all([talkOf(ada.session), talkOf(other)]);
    await showsOpen(other, ({ moves }) => moves.includes("statement"));
    const both = await Promise.all([here.send(id, I_FELT), there.send(id, I_WAS)]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    const refused = both.find(({ ok }) => !ok);
    expect(["one-at-a-time", "somebody-was-quicker", "not-your-turn"]).toContain(
      refused?.ok === false && refused.problem,
    );
    for (const session of [ada.session, other, bo.session]) {
      const { dialogue } = await showsOpen(
        session,
        (open) => open.dialogue.phase === "mirror" && open.sending === null,
      );
      expect(dialogue.said).toHaveLength(3);
    }
  });

  it("C50: a tab that dies leaves its move to the other tab", async () => {
    const { ada, bo } = two();
    const id = await begun(two(), "short");
    const other = ada.openTab();
    await showsOpen(other, ({ moves }) => moves.includes("statement"));
    ada.tap.set(false);
    void (await talkOf(ada.session)).send(id, I_FELT);
    await showsOpen(other, ({ sending }) => sending?.kind === "statement");
    await ada.session.close();
    ada.tap.set(true);
    await showsOpen(bo.session, ({ dialogue }) => dialogue.phase === "mirror");
    await showsOpen(other, ({ sending, dialogue }) => sending === null && dialogue.phase === "mirror");
  });

  it("C51: two devices of one person: one is quicker, the other keeps its words and is told", async () => {
    const { ada, bo } = two();
    const id = await begun(two(), "short");
    const phone = await secondDevice(two(), ada, "adas-phone");
    await showsOpen(phone.session, ({ moves }) => moves.includes("statement"));
    phone.tap.set(false);
    const later = (await talkOf(phone.session)).send(id, I_WAS);
    await showsOpen(phone.session, ({ sending }) => sending !== null);
    await sends(ada, I_FELT);
    phone.tap.set(true);
    expect(await later).toEqual({ ok: false, problem: "somebody-was-quicker" });
    const open = await showsOpen(
      phone.session,
      ({ sending, dialogue }) => sending === null && dialogue.phase === "mirror",
    );
    expect(open.trouble).toBeNull();
    const { dialogue } = await showsOpen(bo.session, (one) => one.dialogue.phase === "mirror");
    expect(dialogue.said.at(-1)?.move).toEqual(I_FELT);
    expect(dialogue.ignored).toBe(0);
  });

  it("C51: a pause that meets a sentence in the same moment is taken all the same", async () => {
    const { ada, bo, world } = two();
    const id = await begun(two(), "short");
    bo.tap.set(false);
    const paused = (await talkOf(bo.session)).send(id, { kind: "pause", until: world.clock.now() + 30 * 60_000 });
    await showsOpen(bo.session, ({ sending }) => sending?.kind === "pause");
    await sends(ada, I_FELT);
    bo.tap.set(true);
    valueOf(await paused);
    const open = await showsOpen(ada.session, ({ standing }) => standing === "paused");
    expect(open.dialogue.phase).toBe("mirror");
    expect(ada.session.conversations()!.view().holdsBack).toBe(true);
  });

  it("C51: both pause in the same moment: it is one pause, and neither reads of a problem", async () => {
    const { ada, bo, world } = two();
    const id = await begun(two(), "short");
    bo.tap.set(false);
    const later = (await talkOf(bo.session)).send(id, { kind: "pause", until: world.clock.now() + 60 * 60_000 });
    await showsOpen(bo.session, ({ sending }) => sending?.kind === "pause");
    await sends(ada, { kind: "pause", until: world.clock.now() + 30 * 60_000 });
    bo.tap.set(true);
    valueOf(await later);
    const open = await showsOpen(bo.session, ({ standing, sending }) => standing === "paused" && sending === null);
    expect(open.dialogue.pen).toMatchObject({ pauses: 1, extensions: 0 });
  });
});
