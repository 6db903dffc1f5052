import { describe, expect, it } from "vitest";
import { createSpaceSession } from "../../client/platform/space/createSpaceSession.ts";
import { quietOf, readQuiet, writeQuiet } from "../../client/platform/mine/talk.ts";
import { writeTalkDraft, EMPTY_TALK_DRAFT } from "../../client/platform/mine/talkDrafts.ts";
import type { Clock } from "../../shared/base/clock.ts";
import {
  begun,
  closedFor,
  openTalkWorld,
  type TalkWorld,
  proposal,
  sends,
  sentence,
  showsOpen,
  talkOf,
  type Talker,
  valueOf,
} from "./talkWorld.ts";
import { perTest } from "../perTest.ts";

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

const two = perTest(openTalkWorld);

describe("pauses and clocks", { timeout: 60_000 }, () => {
  it("C61: nobody goes on before twenty minutes, however ready both are, and both go on at the same minute", async () => {
    const { ada, bo, world } = two();
    await begun(two(), "short");
    const until = world.clock.now() + 25 * MINUTE_MS;
    await sends(ada, { kind: "pause", until });
    await sends(bo, { kind: "ready" });
    await sends(ada, { kind: "ready" });
    const paused = await showsOpen(bo.session, ({ dialogue }) => dialogue.pen.liveFrom !== null);
    expect(paused).toMatchObject({ standing: "paused" });
    expect(paused.moves).not.toContain("statement");
    const left = paused.floorUntil! - world.clock.now();
    expect(left).toBeGreaterThan(19 * MINUTE_MS);
    expect(ada.session.conversations()!.view()).toMatchObject({ holdsBack: true, open: { standing: "paused" } });
    world.clock.move(19 * MINUTE_MS);
    expect(ada.session.conversations()!.view().open?.standing).toBe("paused");
    world.clock.move(MINUTE_MS + 3_000);
    for (const { session } of [ada, bo]) await showsOpen(session, ({ standing }) => standing === "live");
    expect(ada.session.conversations()!.view().holdsBack).toBe(false);
    await sends(ada, { kind: "statement", ...sentence("I felt alone.") });
  });

  it("C61: a server that says the twenty minutes are long over cannot shorten them on a device that saw the pause begin", async () => {
    const { ada, bo, world } = two();
    await begun(two(), "short");
    // Bo's server says that everything was stored an hour ago, and that it is an hour later now.
    bo.tap.down = ({ text }) =>
      text.replace(/"at":(\d+)/g, (_all, at: string) => `"at":${Number(at) - 60 * MINUTE_MS}`);
    await sends(ada, { kind: "pause", until: world.clock.now() + 25 * MINUTE_MS });
    await sends(ada, { kind: "ready" });
    await sends(bo, { kind: "ready" });
    const open = await showsOpen(bo.session, ({ dialogue }) => dialogue.pen.liveFrom !== null);
    expect(open.dialogue.pen.floorUntil).toBeLessThan(world.clock.now());
    expect(open).toMatchObject({ standing: "paused" });
    expect(open.floorUntil! - world.clock.now()).toBeGreaterThan(19 * MINUTE_MS);
    await bo.reopen();
    await showsOpen(bo.session, ({ standing }) => standing === "paused");
    world.clock.move(20 * MINUTE_MS + 3_000);
    await showsOpen(bo.session, ({ standing }) => standing === "live");
  });

  it("C60: a device whose clock is a day off shows and sends the right times", async () => {
    const { ada, bo, world } = two();
    await ada.closeTab();
    const { clock } = world;
    const wrong: Clock = { ...clock, now: () => clock.now() + DAY_MS };
    const { network, storage } = ada;
    const random = { bytes: (length: number) => crypto.getRandomValues(new Uint8Array(length)) };
    ada.session = createSpaceSession({ network, clock: wrong, random, name: storage });
    const talk = await talkOf(ada.session);
    const off = (): number => Math.abs(talk.now() - clock.now());
    await begun(two(), "short", { at: null });
    expect(off()).toBeLessThan(5_000);
    await sends(ada, { kind: "pause", until: talk.now() + 30 * MINUTE_MS });
    const open = await showsOpen(bo.session, ({ standing }) => standing === "paused");
    expect(Math.abs(open.dialogue.pen.closesAt - (clock.now() + 30 * MINUTE_MS + 3 * DAY_MS))).toBeLessThan(5_000);
    const adas = await showsOpen(ada.session, ({ floorUntil }) => floorUntil !== null);
    expect(Math.abs(adas.floorUntil! - open.floorUntil!)).toBeLessThan(3_000);
    await ada.session.close();
  });

  it("C61: the third pause closes it kindly", async () => {
    const { ada, bo, world } = two();
    await begun(two(), "short");
    for (const person of [ada, bo, ada]) {
      await sends(person, { kind: "pause", until: world.clock.now() + 20 * MINUTE_MS });
      if (ada.session.conversations()!.view().open?.dialogue.pen.ending === true) break;
      world.clock.move(21 * MINUTE_MS);
      await sends(ada, { kind: "ready" });
      await sends(bo, { kind: "ready" });
      await showsOpen(bo.session, ({ standing }) => standing === "live");
      await showsOpen(ada.session, ({ standing }) => standing === "live");
    }
    const [adas, bos] = await closedFor(two());
    expect(adas.dialogue).toMatchObject({ end: "closed", offersAnotherTime: true });
    expect(bos.dialogue).toEqual(adas.dialogue);
  });
});

describe("what is never sent", { timeout: 60_000 }, () => {
  /** Everything that Bo's browser received about conversations, by kind and size. */
  const received = ({ tap }: Talker): string[] =>
    tap.heard
      .filter(({ name, text }) => name === "conversation:event" || text.includes('"conversations"'))
      .map(({ name, text }) => `${String(name)} ${text.length - text.indexOf("[")}`);

  async function lapses(isQuiet: boolean, here: TalkWorld): Promise<{ kinds: string[]; view: unknown }> {
    const { ada, bo, world } = here;
    const id = valueOf(await (await talkOf(bo.session)).propose(proposal("short", { first: "b" })));
    await showsOpen(ada.session, () => true);
    const { mine } = ada.session.view();
    if (isQuiet) {
      writeQuiet(mine!.inner, id, true);
      writeTalkDraft(mine!.inner, `${id}/statement`, {
        ...EMPTY_TALK_DRAFT,
        text: "Not tonight, and I do not want to say why.",
      });
      await mine!.whenSaved();
      await ada.reopen();
      await showsOpen(ada.session, () => true);
      expect(readQuiet(quietOf(ada.session.view().mine!.inner)).has(id)).toBe(true);
    }
    world.clock.move(31 * MINUTE_MS);
    const [, bos] = await closedFor(here);
    const { said, ...dialogue } = bos.dialogue;
    const { at: _at, ...rest } = { at: 0, end: dialogue.end, phase: dialogue.phase, ignored: dialogue.ignored };
    return { kinds: received(bo), view: { ...rest, said: said.length } };
  }

  it("C42: whether Ada quietly lets a proposal pass or only was not there, Bo receives and reads the same", async () => {
    const quiet = await lapses(true, two());
    const again = await openTalkWorld();
    const unread = await lapses(false, again);
    await again.end();
    expect(unread).toEqual(quiet);
    expect(quiet.kinds.filter((kind) => kind.startsWith("conversation:event"))).toHaveLength(2);
  });
});
