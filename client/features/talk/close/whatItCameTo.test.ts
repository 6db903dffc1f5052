import { describe, expect, it } from "vitest";
import type { Slot } from "../../../../shared/base/ids.ts";
import { applyEvent, openDialogue } from "../../../../shared/conversation/applyEvent.ts";
import type { Dialogue } from "../../../../shared/conversation/dialogue.ts";
import type { Move } from "../../../../shared/conversation/moves.ts";
import { openingOf, sendingOf } from "../../../../shared/conversation/sendingOf.ts";
import { whatItCameTo } from "./whatItCameTo.ts";

const NOW = Date.UTC(2026, 10, 22, 20);

/** A talk as the two have it: each move sent the way the rules send it. */
function talk(mode: "hear-me" | "short", moves: readonly (readonly [Slot, Move])[]): Dialogue {
  const proposal = { kind: "propose", mode, aloud: false, topic: "Friday", first: "a", at: null } as const;
  const opening = openingOf("a", proposal);
  if (opening === null) throw new Error("not a proposal");
  let dialogue = openDialogue({ seq: 0, at: NOW, author: "a", ...opening, move: proposal });
  for (const [author, move] of moves) {
    const sending = sendingOf(dialogue, author, move, NOW);
    if (sending === null) throw new Error(`no moment for ${move.kind}`);
    dialogue = applyEvent(dialogue, { seq: dialogue.pen.count, at: NOW, author, ...sending, move });
  }
  return dialogue;
}

const BEGUN: readonly (readonly [Slot, Move])[] = [
  ["b", { kind: "accept" }],
  ["a", { kind: "ready" }],
  ["b", { kind: "ready" }],
  ["a", { kind: "statement", text: "I was hurt.", aloud: false }],
  ["b", { kind: "paraphrase", text: "You were hurt.", aloud: false }],
];

describe("C74: the last words of a talk say what is true of it", () => {
  it("counts one thing heard and one promise made", () => {
    const evening = talk("hear-me", [
      ...BEGUN,
      ["a", { kind: "got-it" }],
      ["b", { kind: "offer" }],
      ["a", { kind: "offer-answer", text: "Tell me before I have to ask." }],
      ["b", { kind: "promise", text: "I will tell you the same evening." }],
    ]);
    expect(whatItCameTo(evening)).toEqual({ heard: 1, promises: 1 });
  });

  it("counts nothing that Ada did not find right, and no wish as a promise", () => {
    expect(whatItCameTo(talk("hear-me", BEGUN))).toEqual({ heard: 0, promises: 0 });
    const wished = talk("hear-me", [
      ...BEGUN,
      ["a", { kind: "got-it" }],
      ["b", { kind: "offer" }],
      ["a", { kind: "offer-answer", text: "Tell me before I have to ask." }],
      ["b", { kind: "skip" }],
    ]);
    expect(whatItCameTo(wished)).toEqual({ heard: 1, promises: 0 });
  });

  it("counts a request that got a yes, and not one that got a not now", () => {
    const asked = (answer: "yes" | "not-now"): Dialogue =>
      talk("short", [
        ...BEGUN,
        ["a", { kind: "got-it" }],
        ["b", { kind: "take-floor" }],
        ["b", { kind: "statement", text: "I was ashamed.", aloud: false }],
        ["a", { kind: "paraphrase", text: "You were ashamed.", aloud: false }],
        ["b", { kind: "got-it" }],
        ["a", { kind: "to-request" }],
        ["a", { kind: "request", text: "Would you be willing to call?", by: "" }],
        ["b", { kind: "request-answer", answer, text: "" }],
      ]);
    expect(whatItCameTo(asked("yes"))).toEqual({ heard: 2, promises: 1 });
    expect(whatItCameTo(asked("not-now"))).toEqual({ heard: 2, promises: 0 });
  });
});
