import { describe, expect, it } from "vitest";
import type { ConversationId } from "../../../shared/base/ids.ts";
import { LIMITS } from "../../../shared/base/limits.ts";
import { penStanding } from "../../../shared/conversation/pen.ts";
import { begun, talk, type Talk } from "../../../shared/conversation/testing/talk.ts";
import { legalMoves } from "../../../shared/conversation/legalMoves.ts";
import type { Conversations, ConversationView } from "./conversations.ts";
import { NOTHING_YET } from "./conversationsView.ts";
import { partnersConversations } from "./partnersConversations.ts";

/** A talk as Ada's device shows it to her, and what it says of it from Bo's seat. */
function fromBosSeat(one: Talk, more: Partial<ConversationView> = {}): ConversationView | null {
  const { dialogue, world } = one;
  const open: ConversationView = {
    // reason: the picture only hands it on.
    id: "c".repeat(22) as ConversationId,
    dialogue,
    moves: legalMoves(dialogue, "a", world.now),
    sending: null,
    leaving: false,
    standing: penStanding(dialogue.pen, world.now),
    floorUntil: null,
    trouble: null,
    ...more,
  };
  const view = { ...NOTHING_YET, loaded: true, open };
  const refuse = (): never => {
    throw new Error("a picture says nothing");
  };
  const hers: Conversations = {
    view: () => view,
    subscribe: () => () => undefined,
    propose: refuse,
    send: refuse,
    end: refuse,
    takeBack: refuse,
    now: () => world.now,
  };
  return partnersConversations(hers, "b").view().open;
}

describe("a talk from the other seat", () => {
  it("A147: what he may do is his, and what she has not sent or only leaves herself has not come to him", () => {
    const one = talk("short");
    expect(fromBosSeat(one)?.moves).toEqual(expect.arrayContaining(["accept", "counter", "not-tonight"]));
    const sending = { kind: "statement", text: "I was hurt.", aloud: false } as const;
    expect(fromBosSeat(begun("short"), { sending, leaving: true })).toMatchObject({ sending: null, leaving: false });
    const proposal = one.dialogue.said[0]?.move ?? null;
    expect(proposal?.kind).toBe("propose");
    expect(fromBosSeat(one, { sending: proposal })).toBeNull();
  });

  it("A148: whether he is ready alone cannot be seen, before a talk and in a pause", () => {
    const one = talk("short");
    one.bo({ kind: "accept" });
    const before = fromBosSeat(one);
    expect(before?.moves).toContain("ready");
    one.bo({ kind: "ready" });
    expect(one.dialogue.pen.ready.b).toBe(true);
    const after = fromBosSeat(one);
    expect(after?.dialogue.pen.ready.b).toBe(before?.dialogue.pen.ready.b);
    expect(after?.moves).toEqual(before?.moves);

    const paused = begun("short");
    paused.ada({ kind: "pause", until: paused.world.now + LIMITS.pauseFloorMs });
    paused.wait(LIMITS.pauseFloorMs + 1);
    const waiting = fromBosSeat(paused);
    paused.bo({ kind: "ready" });
    expect(paused.dialogue.pen.ready.b).toBe(true);
    expect(fromBosSeat(paused)).toMatchObject({
      moves: waiting?.moves,
      standing: "paused",
      dialogue: { pen: { ready: { b: false } } },
    });
  });

  it("A149: nothing can be said through it", async () => {
    const hers: Conversations = {
      view: () => NOTHING_YET,
      subscribe: () => () => undefined,
      propose: () => Promise.reject(new Error("said")),
      send: () => Promise.reject(new Error("said")),
      end: () => Promise.reject(new Error("said")),
      takeBack: () => true,
      now: () => 0,
    };
    const his = partnersConversations(hers, "b");
    const id = "c".repeat(22) as ConversationId; // reason: as above
    expect(await his.send(id, { kind: "accept" })).toEqual({ ok: false, problem: "not-possible-now" });
    expect(await his.end(id)).toEqual({ ok: false, problem: "not-possible-now" });
    expect(his.takeBack(id)).toBe(false);
  });
});
