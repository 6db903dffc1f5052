import { describe, expect, it } from "vitest";
import { databases } from "../pairing/pairingWorld.ts";
import {
  begun,
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

const appended = ({ tap }: Talker): string[] =>
  tap.sent.flatMap(({ name, payload }) =>
    name === "conversation:append" ? [(payload as { event: string }).event] : [],
  );

/** The server has it, and the answer is lost together with the announcement. */
function losesAnswers(person: Talker): void {
  person.tap.down = ({ name, payload, text }) => {
    const isAnswer = name === null && typeof payload === "object" && payload !== null && "seq" in payload;
    return isAnswer || name === "conversation:event" ? null : text;
  };
}

describe("a line that is lost", { timeout: 60_000 }, () => {
  it("C46: the server is stopped and started, or the line cut, between any two moves: nothing is lost or said twice", async () => {
    const { ada, bo, world } = two();
    let turn = 0;
    const broken = async (): Promise<void> => {
      for (const { tap } of [ada, bo]) tap.set(false);
      if (turn++ % 2 === 0) await world.restart();
      for (const { tap } of [ada, bo]) tap.set(true);
    };
    const say: typeof sends = async (person, move) => {
      await broken();
      await sends(person, move);
    };
    valueOf(
      await (
        await talkOf(ada.session)
      ).propose({ kind: "propose", mode: "full", aloud: false, topic: "Us", first: "a", at: null }),
    );
    await say(bo, { kind: "accept" });
    await say(ada, { kind: "ready" });
    await say(bo, { kind: "ready" });
    await say(ada, { kind: "statement", ...sentence("I felt alone.") });
    await say(bo, { kind: "paraphrase", ...sentence("You felt alone.") });
    await say(ada, { kind: "got-it" });
    await say(bo, { kind: "pause", until: world.clock.now() + 25 * 60_000 });
    await broken();
    world.clock.move(21 * 60_000);
    await say(bo, { kind: "ready" });
    await say(ada, { kind: "ready" });
    await say(bo, { kind: "skip" });
    await say(bo, { kind: "skip" });
    await say(ada, { kind: "landed" });
    await say(bo, { kind: "pass" });
    await say(bo, { kind: "checkout", appreciation: "" });
    await say(ada, { kind: "checkout", appreciation: "" });
    const [adas, bos] = await Promise.all(
      [ada, bo].map(({ session }) => showsOpen(session, ({ dialogue }) => dialogue.end === "complete")),
    );
    expect(bos?.dialogue).toEqual(adas?.dialogue);
    expect(adas?.dialogue).toMatchObject({ ignored: 0, pen: { count: 16 } });
  });

  it("C46: the answer is lost: the same bytes go out again, and it was said once", async () => {
    const { ada, bo } = two();
    const id = await begun(two(), "short");
    const before = appended(ada).length;
    losesAnswers(ada);
    const said = (await talkOf(ada.session)).send(id, { kind: "statement", ...sentence("I felt alone.") });
    await showsOpen(bo.session, ({ dialogue }) => dialogue.phase === "mirror");
    expect(ada.session.conversations()!.view().open).toMatchObject({ sending: { kind: "statement" }, moves: [] });
    ada.tap.down = ({ text }) => text;
    ada.tap.set(false);
    ada.tap.set(true);
    valueOf(await said);
    await sends(bo, { kind: "paraphrase", ...sentence("You felt alone.") });
    const open = await showsOpen(ada.session, ({ dialogue }) => dialogue.phase === "confirm");
    expect(open.dialogue.said.map(({ move }) => move.kind)).toEqual(["propose", "accept", "statement", "paraphrase"]);
    expect(new Set(appended(ada).slice(before)).size).toBe(1);
  });

  it("C47: the tab dies with a move on its way: the next one brings the same bytes, whether they had arrived or not", async () => {
    const { ada, bo } = two();
    const id = await begun(two(), "short");
    losesAnswers(ada);
    void (await talkOf(ada.session)).send(id, { kind: "statement", ...sentence("I felt alone.") });
    await showsOpen(bo.session, ({ dialogue }) => dialogue.phase === "mirror");
    await ada.reopen();
    ada.tap.down = ({ text }) => text;
    await showsOpen(ada.session, ({ dialogue, sending }) => dialogue.phase === "mirror" && sending === null);
    // And once more, before anything has left.
    await sends(bo, { kind: "paraphrase", ...sentence("You felt alone.") });
    await showsOpen(ada.session, ({ moves }) => moves.includes("got-it"));
    ada.tap.set(false);
    const before = appended(ada).length;
    void (await talkOf(ada.session)).send(id, { kind: "got-it" });
    await showsOpen(ada.session, ({ sending }) => sending?.kind === "got-it");
    await ada.reopen();
    await talkOf(ada.session);
    expect(ada.session.conversations()!.view().open?.sending).toEqual({ kind: "got-it" });
    expect(appended(ada).length).toBe(before);
    ada.tap.set(true);
    await showsOpen(bo.session, ({ dialogue }) => dialogue.phase === "switch");
    await showsOpen(ada.session, ({ sending }) => sending === null);
  });

  it("C48: what has not left comes back, what may have left does not", async () => {
    const { ada, bo } = two();
    const id = await begun(two(), "short");
    const talk = await talkOf(ada.session);
    ada.tap.set(false);
    // What was handed to a line that is not known to be down may have left.
    await until(() => !ada.session.view().online, "the line never went down");
    const said = talk.send(id, { kind: "statement", ...sentence("I felt alone.") });
    await showsOpen(ada.session, ({ sending }) => sending !== null);
    await until(() => talk.takeBack(id), "it never came back");
    expect(await said).toEqual({ ok: false, problem: "taken-back" });
    ada.tap.set(true);
    losesAnswers(ada);
    void talk.send(id, { kind: "statement", ...sentence("I felt hurt.") });
    await showsOpen(bo.session, ({ dialogue }) => dialogue.phase === "mirror");
    expect(talk.takeBack(id)).toBe(false);
    const { dialogue } = bo.session.conversations()!.view().open!;
    expect(dialogue.said.at(-1)?.move).toMatchObject({ text: "I felt hurt." });
  });

  it("C49: locked in the middle, nothing opened is left in memory; unlocked, what was on its way goes out", async () => {
    const { ada, bo } = two();
    const id = await begun(two(), "short");
    await heard(ada, bo, "I felt alone.");
    await sends(bo, { kind: "take-floor" });
    bo.tap.set(false);
    const said = (await talkOf(bo.session)).send(id, { kind: "statement", ...sentence("I was afraid.") });
    await showsOpen(bo.session, ({ sending }) => sending !== null);
    const before = bo.session.conversations()!;
    await bo.session.lock();
    expect(await said).toEqual({ ok: false, problem: "locked" });
    expect(bo.session.conversations()).toBeNull();
    expect(before.view()).toMatchObject({ loaded: false, open: null, past: [] });
    expect(await before.send(id, { kind: "yield" })).toMatchObject({ ok: false });
    bo.tap.set(true);
    valueOf(await bo.session.unlock());
    const open = await showsOpen(ada.session, ({ dialogue }) => dialogue.phase === "mirror");
    expect(open.dialogue.said.at(-1)?.move).toMatchObject({ text: "I was afraid." });
    await showsOpen(bo.session, ({ sending, dialogue }) => sending === null && dialogue.phase === "mirror");
  });

  it("C49: erased on purpose, nothing of a conversation is left in this browser", async () => {
    const { ada } = two();
    await begun(two(), "short");
    const talks = (names: readonly string[]): string[] => names.filter((name) => name.endsWith("/conversations"));
    expect(talks(await databases(ada, (names) => talks(names).length > 0))).toHaveLength(1);
    await ada.session.wipe();
    expect(ada.session.conversations()).toBeNull();
    await databases(ada, (names) => talks(names).length === 0);
  });
});
