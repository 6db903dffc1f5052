import type { Dialogue } from "./dialogue.ts";
import type { PenState } from "./pen.ts";

const NEITHER = { a: false, b: false } as const;

/** Before anything was said: what an opening that cannot be read leaves behind. */
export function blankDialogue(at: number): Dialogue {
  return {
    phase: "invited",
    end: null,
    offersAnotherTime: false,
    next: "a",
    pen: { ...BLANK_PEN, closesAt: at },
    plan: null,
    speaker: null,
    statements: 0,
    tries: 0,
    clarifications: 0,
    understood: NEITHER,
    hadTurn: NEITHER,
    requestDone: NEITHER,
    checkedOut: NEITHER,
    said: [],
    byNewerRules: false,
    ignored: 0,
  };
}

// The opening itself is the first event: hence a count of one, and the pen with whoever proposed.
const BLANK_PEN: Omit<PenState, "closesAt"> = {
  holder: "a",
  count: 1,
  ready: NEITHER,
  liveFrom: null,
  wentLive: false,
  floorUntil: null,
  returnAt: null,
  pauses: 0,
  extensions: 0,
  ending: false,
  closed: false,
};
