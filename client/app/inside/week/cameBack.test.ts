import { describe, expect, it } from "vitest";
import type { Move } from "../../../../shared/conversation/moves.ts";
import { cameBack } from "./cameBack.ts";

const moves = (...kept: readonly Move[]): readonly { readonly move: Move }[] => kept.map((move) => ({ move }));
const SAID: Move = { kind: "got-it" };
const PAUSE: Move = { kind: "pause", until: 1_800_000_000_000 };
const READY: Move = { kind: "ready" };

describe("N86: a talk that was paused and went on is told as that, and one that did not go on as nothing", () => {
  it.each([
    ["never paused", moves(READY, READY, SAID), false],
    ["paused, and left so", moves(SAID, PAUSE), false],
    ["ready again, and no more", moves(SAID, PAUSE, READY, PAUSE, READY), false],
    ["gone on with", moves(SAID, PAUSE, READY, READY, SAID), true],
  ] as const)("%s", (_, said, hasComeBack) => {
    expect(cameBack(said)).toBe(hasComeBack);
  });
});
