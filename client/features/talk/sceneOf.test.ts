import { describe, expect, it } from "vitest";
import { applyEvent, openDialogue } from "../../../shared/conversation/applyEvent.ts";
import type { ConversationId } from "../../../shared/base/ids.ts";
import type { Dialogue } from "../../../shared/conversation/dialogue.ts";
import type { ConversationView } from "../../platform/conversation/conversations.ts";
import { sceneOf } from "./sceneOf.ts";

// reason: any 22 letters will do for an id here.
const ID = "AAAAAAAAAAAAAAAAAAAAAA" as ConversationId;
const NOW = Date.UTC(2026, 10, 22, 20);

const proposed = openDialogue({
  seq: 0,
  at: NOW,
  class: "handover",
  author: "a",
  closes: "30min",
  agreedAt: null,
  move: { kind: "propose", mode: "short", aloud: false, topic: "Friday", first: "a", at: null },
});
const closed = (dialogue: Dialogue): Dialogue => applyEvent(dialogue, { seq: 1, at: NOW, class: "end" });
const live: Dialogue = { ...proposed, phase: "speak", next: "a", pen: { ...proposed.pen, wentLive: true } };

function view(dialogue: Dialogue, change: Partial<ConversationView> = {}): ConversationView {
  return {
    id: ID,
    dialogue,
    moves: [],
    sending: null,
    leaving: false,
    standing: "opening",
    floorUntil: null,
    trouble: null,
    ...change,
  };
}

describe("C71: a lapse, a withdrawal, a quiet not now and a close before the start are one and the same screen", () => {
  it("shows Bo the invitation and Ada that it was made", () => {
    expect(sceneOf(view(proposed), "b", false)).toBe("invited");
    expect(sceneOf(view(proposed), "a", false)).toBe("suggested");
  });

  it("shows the same after any of them, to both", () => {
    const scenes = [
      sceneOf(view(closed(proposed)), "a", false),
      sceneOf(view(closed(proposed)), "b", false),
      sceneOf(view(proposed, { leaving: true }), "a", false),
      sceneOf(view(proposed), "b", true),
    ];
    expect(new Set(scenes)).toEqual(new Set(["rest"]));
  });

  it("tells Ada of Bo's kind not tonight, and Bo nothing more about it", () => {
    const move = { kind: "not-tonight" } as const;
    const event = { seq: 1, at: NOW, class: "turn", author: "b", closes: "30min", agreedAt: null, move } as const;
    const notTonight = applyEvent(proposed, event);
    expect(notTonight.end).toBe("not-tonight");
    expect(sceneOf(view(notTonight), "a", false)).toBe("ended");
    expect(sceneOf(view(notTonight), "b", false)).toBe("rest");
  });

  it("shows the same end to whoever left and to whoever was left", () => {
    expect(sceneOf(view(live, { standing: "live", leaving: true }), "a", false)).toBe("ended");
    expect(sceneOf(view(closed(live), { standing: "over" }), "b", false)).toBe("ended");
  });

  it("has a quiet not now no power over what has begun", () => {
    expect(sceneOf(view(live, { standing: "live" }), "b", true)).toBe("live");
    expect(sceneOf(view(live, { standing: "paused" }), "b", true)).toBe("paused");
  });

  it("stops where nothing can be written, and leaves the end as it is", () => {
    expect(sceneOf(view(live, { standing: "live", trouble: "forked" }), "a", false)).toBe("trouble");
    expect(sceneOf(view(closed(live), { trouble: "forked" }), "a", false)).toBe("ended");
  });
});
