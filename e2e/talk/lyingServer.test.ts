import { describe, expect, it } from "vitest";
import { fromBase64url, toBase64url } from "../../shared/base/base64url.ts";
import type { Said, Tap } from "./tap.ts";
import {
  begun,
  closes,
  openTalkWorld,
  secondDevice,
  sends,
  sentence,
  showsOpen,
  talkOf,
  until,
  valueOf,
} from "./talkWorld.ts";
import { perTest } from "../perTest.ts";

const two = perTest(openTalkWorld);

type Stored = { seq: number; at: number; event: string };

/** Everything that comes in about conversations goes through `change`; undefined loses it. */
function rewrites(tap: Tap, change: (event: Stored) => Stored | undefined): void {
  tap.down = ({ name, payload, text }: Said) => {
    const carrier = payload as { event?: Stored; events?: Stored[]; conversations?: unknown };
    const isEvent = name === "conversation:event" && carrier.event !== undefined;
    const isPage = name === null && Array.isArray(carrier.events);
    if (!isEvent && !isPage) return text;
    const start = text.slice(0, text.indexOf("["));
    if (isPage) {
      const events = carrier.events!.flatMap((event) => change(event) ?? []);
      return `${start}${JSON.stringify([{ ...carrier, events }])}`;
    }
    const event = change(carrier.event!);
    return event === undefined ? null : `${start}${JSON.stringify([name, { event }])}`;
  };
}

/** The same header with other sealed bytes behind it. */
function anotherBody(event: string): string {
  const bytes = valueOf(fromBase64url(event));
  bytes[bytes.length - 20]! ^= 1;
  return toBase64url(bytes);
}

const bosEvents = (): Stored[] =>
  two().bo.tap.heard.flatMap(({ name, payload }) =>
    name === "conversation:event" ? [(payload as { event: Stored }).event] : [],
  );

describe("a server that lies about a conversation", { timeout: 60_000 }, () => {
  it("C56: two bodies for one number: frozen, both kept, also after a reload", async () => {
    const { ada, bo } = two();
    const id = await begun(two(), "short");
    await sends(ada, { kind: "statement", ...sentence("I felt alone.") });
    await showsOpen(bo.session, ({ dialogue }) => dialogue.phase === "mirror");
    const last = bosEvents().at(-1)!;
    bo.tap.inject(
      `42${JSON.stringify(["conversation:event", { event: { ...last, event: anotherBody(last.event) } }])}`,
    );
    const open = await showsOpen(bo.session, ({ trouble }) => trouble === "forked");
    expect(open).toMatchObject({ moves: [], dialogue: { phase: "mirror" } });
    const talk = await talkOf(bo.session);
    expect(await talk.send(id, { kind: "rather-not" })).toEqual({ ok: false, problem: "forked" });
    await bo.reopen();
    await showsOpen(bo.session, ({ trouble, dialogue }) => trouble === "forked" && dialogue.said.length === 3);
    // It can be left, and closing it makes room for another.
    valueOf(await (await talkOf(bo.session)).end(id));
    await closes(two(), bo);
    expect(bo.session.conversations()!.view().past[0]).toMatchObject({ standing: "over", trouble: "forked" });
  });

  it("C56: an event that does not follow the one before it freezes", async () => {
    const { ada, bo } = two();
    await begun(two(), "short");
    rewrites(bo.tap, (event) => {
      if (event.seq !== 4) return event;
      const bytes = valueOf(fromBase64url(event.event));
      bytes[50]! ^= 1;
      return { ...event, event: toBase64url(bytes) };
    });
    await sends(ada, { kind: "statement", ...sentence("I felt alone.") });
    await showsOpen(bo.session, ({ trouble }) => trouble === "forked");
  });

  it("C57: an event with somebody else's name on it, or changed on its way, says nothing, and the chain goes on", async () => {
    const { ada, bo } = two();
    await begun(two(), "short");
    rewrites(bo.tap, (event) => (event.seq === 4 ? { ...event, event: anotherBody(event.event) } : event));
    await sends(ada, { kind: "statement", ...sentence("I felt alone.") });
    const open = await showsOpen(bo.session, ({ dialogue }) => dialogue.ignored === 1);
    expect(open.dialogue).toMatchObject({ phase: "speak", next: "a", pen: { holder: "b" } });
  });

  it("C57: what was said already, and what is no event at all, changes nothing", async () => {
    const { ada, bo } = two();
    await begun(two(), "short");
    await sends(ada, { kind: "statement", ...sentence("I felt alone.") });
    const before = await showsOpen(bo.session, ({ dialogue }) => dialogue.phase === "mirror");
    for (const event of bosEvents()) bo.tap.inject(`42${JSON.stringify(["conversation:event", { event }])}`);
    const [last] = bosEvents().slice(-1);
    const garbage = [
      {},
      null,
      { event: { ...last!, seq: 9 } },
      { event: { ...last!, event: "AAAA" } },
      { event: { ...last!, more: 1 } },
      { event: { seq: -1, at: 0, event: last!.event } },
      "x".repeat(200_000),
    ];
    for (const payload of garbage) bo.tap.inject(`42${JSON.stringify(["conversation:event", payload])}`);
    await sends(bo, { kind: "paraphrase", ...sentence("You felt alone.") });
    const after = await showsOpen(bo.session, ({ dialogue }) => dialogue.phase === "confirm");
    expect(after.dialogue).toMatchObject({ ignored: 0, pen: { count: before.dialogue.pen.count + 1 } });
    expect(after.trouble).toBeNull();
  });

  it("C57: events that come out of order are put in order by reading", async () => {
    const { ada, bo } = two();
    await begun(two(), "short");
    let isLost = true;
    rewrites(bo.tap, (event) => (event.seq === 4 && isLost ? undefined : event));
    await sends(ada, { kind: "statement", ...sentence("I felt alone.") });
    isLost = false;
    // Bo does not know it yet; the next one shows the gap.
    await sends(ada, { kind: "pause", until: two().world.clock.now() + 30 * 60_000 });
    await showsOpen(bo.session, ({ dialogue, standing }) => dialogue.phase === "mirror" && standing === "paused");
  });

  it("C58: the server has less than Ada's device: nothing is written until it has it again", async () => {
    const { ada, bo } = two();
    const id = await begun(two(), "short");
    await sends(ada, { kind: "statement", ...sentence("I felt alone.") });
    await sends(bo, { kind: "paraphrase", ...sentence("You felt alone.") });
    await showsOpen(ada.session, ({ moves }) => moves.includes("got-it"));
    ada.tap.down = ({ name, payload, text }) => {
      const { conversations } = payload as { conversations?: { events: number }[] };
      if (name !== null || conversations === undefined) return text;
      const less = conversations.map((one) => ({ ...one, events: one.events - 1 }));
      return `${text.slice(0, text.indexOf("["))}${JSON.stringify([{ ...(payload as object), conversations: less }])}`;
    };
    ada.tap.set(false);
    ada.tap.set(true);
    await showsOpen(ada.session, ({ trouble, moves }) => trouble === "rolled-back" && moves.length === 0);
    expect(await (await talkOf(ada.session)).send(id, { kind: "got-it" })).toEqual({
      ok: false,
      problem: "rolled-back",
    });
    ada.tap.down = ({ text }) => text;
    ada.tap.set(false);
    ada.tap.set(true);
    await showsOpen(ada.session, ({ trouble }) => trouble === null);
    await sends(ada, { kind: "got-it" });
  });

  it("C58: what Ada's opener says of the conversation shows Bo that the server keeps her last word from him", async () => {
    const { ada, bo } = two();
    await begun(two(), "short");
    rewrites(bo.tap, (event) => (event.seq >= 4 ? undefined : event));
    bo.tap.down = withShorterList(bo.tap.down, 4);
    await sends(ada, { kind: "statement", ...sentence("I felt alone.") });
    ada.session.view().shared?.inner.getMap("test").set("word", "hello");
    await showsOpen(bo.session, ({ trouble }) => trouble === "rolled-back");
    bo.tap.down = ({ text }) => text;
    bo.tap.set(false);
    bo.tap.set(true);
    await showsOpen(bo.session, ({ trouble, dialogue }) => trouble === null && dialogue.phase === "mirror");
  });

  it("C58: also on a device that begins anew and hears of the conversation from the opener first", async () => {
    const { ada, bo } = two();
    await begun(two(), "short");
    await sends(ada, { kind: "statement", ...sentence("I felt alone.") });
    ada.session.view().shared?.inner.getMap("test").set("word", "hello");
    await until(
      () =>
        bo.session
          .view()
          .shared!.conversationClaims()
          .some(({ seq }) => seq === 4),
      "no opener came",
    );
    const phone = await secondDevice(two(), bo, "bos-phone", (tap) => {
      rewrites(tap, (event) => (event.seq >= 4 ? undefined : event));
      tap.down = withShorterList(tap.down, 4);
    });
    await until(
      () =>
        phone.session
          .view()
          .shared?.conversationClaims()
          .some(({ seq }) => seq === 4) === true,
      "no opener",
    );
    phone.tap.set(false);
    phone.tap.set(true);
    await showsOpen(phone.session, ({ trouble }) => trouble === "rolled-back");
  });

  it("C59: what only reached Ada's device stands in no opener that Bo can read", async () => {
    const { ada, bo } = two();
    await begun(two(), "short");
    await sends(ada, { kind: "statement", ...sentence("I felt alone.") });
    await sends(bo, { kind: "paraphrase", ...sentence("You felt alone.") });
    await showsOpen(ada.session, ({ dialogue }) => dialogue.phase === "confirm");
    ada.session.view().shared?.inner.getMap("test").set("word", "hello");
    const claims = () => bo.session.view().shared!.conversationClaims();
    await until(() => claims().some(({ seq }) => seq === 4), "Ada's opener never came");
    expect(claims().every(({ seq }) => seq <= 4)).toBe(true);
  });
});

function withShorterList(down: Tap["down"], events: number): Tap["down"] {
  return (said) => {
    const { conversations } = (said.payload ?? {}) as { conversations?: object[] };
    if (said.name !== null || conversations === undefined) return down(said);
    const less = conversations.map((one) => ({ ...one, events }));
    return `${said.text.slice(0, said.text.indexOf("["))}${JSON.stringify([{ ...(said.payload as object), conversations: less }])}`;
  };
}
