import { describe, expect, it } from "vitest";
import { atStage } from "../pairing/pairingWorld.ts";
import { closesSpace } from "./spaceRecords.ts";
import {
  begun,
  closedFor,
  openTalkWorld,
  proposal,
  sends,
  sentence,
  shows,
  showsOpen,
  talkOf,
  type Talker,
  until,
  valueOf,
} from "./talkWorld.ts";
import { perTest } from "../perTest.ts";

const two = perTest(openTalkWorld);

const HOUR_MS = 3_600_000;
const asked = ({ tap }: Talker, name: string): number => tap.sent.filter((said) => said.name === name).length;

describe("the end of a conversation", { timeout: 60_000 }, () => {
  it("C52: left by Ada it is over for her at once, also after a reload, and for Bo with the next full minute", async () => {
    const { ada, bo, world } = two();
    const id = await begun(two(), "short");
    valueOf(await (await talkOf(ada.session)).end(id));
    expect(ada.session.conversations()!.view().open).toMatchObject({ leaving: true, moves: [] });
    expect(bo.session.conversations()!.view().open).toMatchObject({ leaving: false, standing: "live" });
    await ada.reopen();
    await showsOpen(ada.session, ({ leaving, moves }) => leaving && moves.length === 0);
    const [adas, bos] = await closedFor(two());
    expect(adas).toMatchObject({ leaving: false, dialogue: { end: "closed" }, standing: "over" });
    expect(bos.dialogue).toEqual(adas.dialogue);
    // The server keeps one bare record of it, the same whatever closed it.
    expect(bos.dialogue.ignored).toBe(0);
    expect(world.clock.now()).toBeGreaterThan(0);
  });

  it("C52: left without a connection, by a tab that dies, it is asked for as soon as there is one", async () => {
    const { ada, bo } = two();
    const id = await begun(two(), "short");
    ada.tap.set(false);
    valueOf(await (await talkOf(ada.session)).end(id));
    await ada.reopen();
    await showsOpen(ada.session, ({ leaving }) => leaving);
    expect(asked(ada, "conversation:end")).toBe(0);
    ada.tap.set(true);
    const [adas] = await closedFor(two());
    expect(adas.dialogue.end).toBe("closed");
    expect(asked(bo, "conversation:end")).toBe(0);
  });

  it("C52: a proposal that never left is taken back by leaving it; one whose answer was lost is withdrawn", async () => {
    const { ada, bo } = two();
    const talk = await talkOf(ada.session);
    ada.tap.set(false);
    const unsaid = talk.propose(proposal("short"));
    const open = await showsOpen(ada.session, ({ sending }) => sending !== null);
    valueOf(await talk.end(open.id));
    expect(await unsaid).toEqual({ ok: false, problem: "taken-back" });
    await shows(ada.session, (view) => view.open === null && view.nextFrom === null);
    ada.tap.set(true);
    // The server stores the next one, and its answer is lost.
    ada.tap.down = ({ name, payload, text }) =>
      name === "conversation:event" || (name === null && "seq" in (payload as object)) ? null : text;
    void talk.propose(proposal("short", { topic: "Another" }));
    const seen = await showsOpen(bo.session, ({ dialogue }) => dialogue.plan?.topic === "Another");
    valueOf(await talk.end(seen.id));
    ada.tap.down = ({ text }) => text;
    ada.tap.set(false);
    ada.tap.set(true);
    const [adas, bos] = await closedFor(two());
    expect(adas.dialogue).toEqual(bos.dialogue);
    expect(ada.session.conversations()!.view().past).toHaveLength(1);
  });

  it("C53: not tonight: whoever said it asks for the end, the other's device does not", async () => {
    const { ada, bo } = two();
    valueOf(await (await talkOf(ada.session)).propose(proposal("short")));
    await sends(bo, { kind: "not-tonight" });
    await showsOpen(bo.session, ({ dialogue, leaving }) => dialogue.end === "not-tonight" && !leaving);
    await showsOpen(ada.session, ({ dialogue, leaving }) => dialogue.end === "not-tonight" && !leaving);
    await until(() => asked(bo, "conversation:end") > 0, "Bo's device never asked");
    await closedFor(two());
    expect(asked(ada, "conversation:end")).toBe(0);
  });

  it("C53: after both have checked out only the second one's device asks, as part of that act", async () => {
    const { ada, bo } = two();
    await begun(two(), "one-sentence");
    await sends(ada, { kind: "yield" });
    await sends(bo, { kind: "pass" });
    await sends(bo, { kind: "checkout", appreciation: "" });
    await sends(ada, { kind: "checkout", appreciation: "" });
    await until(() => asked(ada, "conversation:end") > 0, "Ada's device never asked");
    await bo.reopen();
    await showsOpen(bo.session, ({ dialogue }) => dialogue.end === "complete");
    await closedFor(two());
    expect(asked(bo, "conversation:end")).toBe(0);
  });

  it("C54: a lapse closes it for both, and the next proposal waits until the next day and eight hours", async () => {
    const { ada, bo, world } = two();
    valueOf(await (await talkOf(ada.session)).propose(proposal("short")));
    await showsOpen(bo.session, () => true);
    world.clock.move(30 * 60_000);
    const [adas, bos] = await closedFor(two());
    expect(adas.dialogue).toMatchObject({ end: "closed", phase: "ended" });
    expect(bos.dialogue).toEqual(adas.dialogue);
    const { nextFrom } = await shows(ada.session, (view) => view.nextFrom !== null);
    const now = world.clock.now();
    expect(nextFrom).toBeGreaterThan(now + 7.9 * HOUR_MS);
    expect(new Date(nextFrom!).getDate()).not.toBe(new Date(now).getDate());
    expect(bo.session.conversations()!.view().nextFrom).toBe(nextFrom);
    expect(await (await talkOf(bo.session)).propose(proposal("short"))).toEqual({
      ok: false,
      problem: "conversation-tomorrow",
    });
    world.clock.move(nextFrom! - world.clock.now() + 1_000);
    await shows(bo.session, (view) => view.nextFrom === null);
    valueOf(await (await talkOf(bo.session)).propose(proposal("short")));
  });

  it("C54: after one that was completed the next may follow at once, and the other begins", async () => {
    const { ada, bo } = two();
    await begun(two(), "one-sentence");
    await sends(ada, { kind: "statement", ...sentence("I felt alone.") });
    await sends(bo, { kind: "rather-not" });
    await sends(bo, { kind: "pass" });
    await sends(bo, { kind: "checkout", appreciation: "" });
    await sends(ada, { kind: "checkout", appreciation: "" });
    await closedFor(two());
    for (const { session } of [ada, bo])
      await shows(session, (view) => view.firstNext === "b" && view.nextFrom === null);
    valueOf(await (await talkOf(ada.session)).propose(proposal("hear-me")));
  });

  it("C55: the space is closed: what was said stays readable, and nothing more can be said", async () => {
    const { ada, bo, world } = two();
    const id = await begun(two(), "short");
    await sends(ada, { kind: "statement", ...sentence("I felt alone.") });
    await closesSpace(ada, world.clock.now());
    for (const { session } of [ada, bo]) {
      await atStage(session, "closed");
      const open = await showsOpen(session, ({ moves }) => moves.length === 0);
      expect(open.dialogue.said.at(-1)?.move).toMatchObject({ text: "I felt alone." });
    }
    expect(await (await talkOf(bo.session)).send(id, { kind: "rather-not" })).toEqual({
      ok: false,
      problem: "space-closed",
    });
    await bo.reopen();
    await showsOpen(bo.session, ({ dialogue }) => dialogue.said.length === 3);
  });
});
