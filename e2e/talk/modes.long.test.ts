import { describe, expect, it } from "vitest";
import { begun, closedFor, heard, openTalkWorld, sends, sentence, shows, showsOpen } from "./talkWorld.ts";
import { perTest } from "../perTest.ts";

const two = perTest(openTalkWorld);

/** Both check out, the minute comes, and what both keep is one and the same. */
async function checkedOut(first: "ada" | "bo"): Promise<void> {
  const second = first === "ada" ? "bo" : "ada";
  await sends(two()[first], { kind: "checkout", appreciation: "You listened." });
  await sends(two()[second], { kind: "checkout", appreciation: "You stayed." });
  const [adas, bos] = await closedFor(two());
  expect(adas).toMatchObject({ standing: "over", trouble: null, moves: [], sending: null, leaving: false });
  expect(adas.dialogue).toMatchObject({ end: "complete", ignored: 0 });
  expect(bos.dialogue).toEqual(adas.dialogue);
}

describe("a whole conversation between two devices, through the real server", { timeout: 60_000 }, () => {
  it("C44: one sentence each", async () => {
    const { ada, bo } = two();
    await begun(two(), "one-sentence");
    await heard(ada, bo, "I felt alone on Friday.");
    await sends(bo, { kind: "take-floor" });
    await heard(bo, ada, "I was afraid to call.");
    await checkedOut("ada");
  });

  it("C44: hear me first", async () => {
    const { ada, bo } = two();
    await begun(two(), "hear-me");
    await heard(ada, bo, "I felt alone on Friday.");
    await sends(bo, { kind: "offer" });
    await sends(ada, { kind: "offer-answer", text: "Write to me when you are late." });
    await sends(bo, { kind: "promise", text: "If I am late, then I will write." });
    await checkedOut("bo");
  });

  it("C44: short, with a question, a second try and a request that gets a yes", async () => {
    const { ada, bo } = two();
    await begun(two(), "short", { topic: "Late evenings" });
    await sends(ada, { kind: "statement", ...sentence("I felt alone.") });
    await sends(bo, { kind: "clarify", text: "On Friday?" });
    await sends(ada, { kind: "answer-clarify", ...sentence("Yes, on Friday.") });
    await sends(bo, { kind: "paraphrase", ...sentence("You were bored.") });
    await sends(ada, { kind: "not-quite", text: "Alone, not bored." });
    await sends(bo, { kind: "paraphrase", ...sentence("You felt alone.") });
    await sends(ada, { kind: "got-it" });
    await sends(bo, { kind: "take-floor" });
    await heard(bo, ada, "I was afraid to call.");
    await sends(ada, { kind: "to-request" });
    await sends(ada, { kind: "request", text: "Would you call when you are late?", by: "Friday" });
    await sends(bo, { kind: "request-answer", answer: "yes", text: "" });
    await sends(bo, { kind: "no-request" });
    await checkedOut("bo");
  });

  it("C44: full", async () => {
    const { ada, bo } = two();
    await begun(two(), "full");
    for (const [speaker, listener] of [
      [ada, bo],
      [bo, ada],
    ] as const) {
      await heard(speaker, listener, "I felt alone on Friday.");
      await sends(listener, { kind: "validation", text: "I can see why." });
      await sends(listener, { kind: "empathy", feelings: ["sad"], text: "" });
      await sends(speaker, { kind: "landed" });
      await sends(listener, { kind: speaker === ada ? "take-floor" : "to-request" });
    }
    await sends(ada, { kind: "no-request" });
    await sends(bo, { kind: "no-request" });
    await checkedOut("bo");
  });

  it("C44: over some days, one sentence a day", async () => {
    const { ada, bo, world } = two();
    const at = world.clock.now() + 2 * 3_600_000;
    const talk = ada.session.conversations()!;
    await talk.propose({ kind: "propose", mode: "days", aloud: false, topic: "Us", first: "b", at });
    await sends(bo, { kind: "accept" });
    world.clock.move(2 * 3_600_000);
    await sends(ada, { kind: "ready" });
    await sends(bo, { kind: "ready" });
    world.clock.move(23 * 3_600_000);
    await sends(bo, { kind: "statement", ...sentence("I was afraid to call.") });
    world.clock.move(23 * 3_600_000);
    await sends(ada, { kind: "paraphrase", ...sentence("You were afraid.") });
    world.clock.move(23 * 3_600_000);
    await sends(bo, { kind: "got-it" });
    await sends(ada, { kind: "skip" });
    await sends(ada, { kind: "skip" });
    await sends(bo, { kind: "landed" });
    await sends(ada, { kind: "pass" });
    await checkedOut("ada");
  });

  it("C45: a proposal without a connection is shown as on its way, and goes out by itself", async () => {
    const { ada, bo } = two();
    ada.tap.set(false);
    const talk = ada.session.conversations()!;
    const proposed = talk.propose({ kind: "propose", mode: "short", aloud: false, topic: "Us", first: "a", at: null });
    const open = await showsOpen(ada.session, ({ sending }) => sending?.kind === "propose");
    expect(open).toMatchObject({ dialogue: { phase: "invited" }, moves: [], standing: "opening" });
    expect(open.dialogue.plan?.topic).toBe("Us");
    expect(bo.session.conversations()!.view().open).toBeNull();
    ada.tap.set(true);
    expect(await proposed).toEqual({ ok: true, value: open.id });
    await showsOpen(bo.session, ({ moves }) => moves.includes("accept"));
  });

  it("C66: after many conversations the newest are read first, and all of them are there again", async () => {
    const { ada, bo } = two();
    for (let i = 0; i < 8; i++) {
      const first = i % 2 === 0 ? ada : bo;
      const second = i % 2 === 0 ? bo : ada;
      await begun(two(), "one-sentence", { topic: `Number ${i}`, first: i % 2 === 0 ? "a" : "b" });
      await sends(first, { kind: "yield" });
      await sends(second, { kind: "pass" });
      await sends(second, { kind: "checkout", appreciation: "" });
      await sends(first, { kind: "checkout", appreciation: "" });
      await closedFor(two());
    }
    await bo.reopen();
    const { past } = await shows(bo.session, (view) => view.loaded && view.past.length === 8);
    expect(past.map(({ dialogue }) => dialogue.plan?.topic)).toEqual(
      [7, 6, 5, 4, 3, 2, 1, 0].map((i) => `Number ${i}`),
    );
    expect(past.every(({ trouble, dialogue }) => trouble === null && dialogue.end === "complete")).toBe(true);
  });
});
