import { describe, expect, it } from "vitest";
import { openDialogue } from "../../../shared/conversation/applyEvent.ts";
import type { ConversationId } from "../../../shared/base/ids.ts";
import type { ConversationView } from "../../platform/conversation/conversations.ts";
import { talkStep } from "./talkStep.ts";

// reason: any 22 letters will do for an id here.
const ID = "AAAAAAAAAAAAAAAAAAAAAA" as ConversationId;
const NOW = Date.UTC(2026, 10, 22, 20);
const NOBODY: ReadonlySet<string> = new Set();

/** Ada has asked for ten minutes; what Bo's device and hers make of it. */
function invitation(change: Partial<ConversationView> = {}): ConversationView {
  const move = { kind: "propose", mode: "hear-me", aloud: false, topic: "Friday", first: "a", at: null } as const;
  const sent = { seq: 0, at: NOW, class: "handover", author: "a", closes: "30min", agreedAt: null, move } as const;
  return {
    id: ID,
    dialogue: openDialogue(sent),
    moves: [],
    sending: null,
    leaving: false,
    standing: "opening",
    floorUntil: null,
    trouble: null,
    ...change,
  };
}

describe("S60: Today says what waits in a talk for me, and nothing of what waits for the other", () => {
  it("tells Bo of Ada's invitation, and Ada nothing", () => {
    expect(talkStep(invitation(), "b", NOBODY, NOW)).toBe("answer-invitation");
    expect(talkStep(invitation(), "a", NOBODY, NOW)).toBeNull();
  });

  it("does not ask again after a quiet not now", () => {
    expect(talkStep(invitation(), "b", new Set([ID]), NOW)).toBeNull();
  });

  it("calls Ada at her turn and Bo at his", () => {
    const { dialogue } = invitation();
    const live = invitation({ dialogue: { ...dialogue, phase: "speak", next: "a" }, standing: "live" });
    expect([talkStep(live, "a", NOBODY, NOW), talkStep(live, "b", NOBODY, NOW)]).toEqual(["take-turn", null]);
  });

  it("waits for the end of a pause, and not for somebody who is ready", () => {
    const { dialogue } = invitation();
    const pen = { ...dialogue.pen, returnAt: NOW };
    const paused = { dialogue: { ...dialogue, phase: "mirror", pen } as const, standing: "paused" as const };
    const over = invitation({ ...paused, floorUntil: NOW });
    expect(talkStep(over, "a", NOBODY, NOW)).toBe("go-on-after-pause");
    expect(talkStep(invitation({ ...paused, floorUntil: NOW + 1 }), "a", NOBODY, NOW)).toBeNull();
    const ready = { ...dialogue, pen: { ...pen, ready: { a: true, b: false } }, phase: "mirror" } as const;
    expect(talkStep({ ...over, dialogue: ready }, "a", NOBODY, NOW)).toBeNull();
  });

  it("keeps silent where nothing can be done: trouble, leaving, the end, a move on its way", () => {
    const { dialogue } = invitation();
    expect(talkStep(null, "b", NOBODY, NOW)).toBeNull();
    expect(talkStep(invitation({ trouble: "forked" }), "b", NOBODY, NOW)).toBeNull();
    expect(talkStep(invitation({ leaving: true }), "b", NOBODY, NOW)).toBeNull();
    expect(talkStep(invitation({ sending: { kind: "accept" } }), "b", NOBODY, NOW)).toBeNull();
    expect(talkStep(invitation({ dialogue: { ...dialogue, phase: "ended" } }), "b", NOBODY, NOW)).toBeNull();
  });
});
