import type { Slot } from "../base/ids.ts";
import type { Dialogue } from "./dialogue.ts";
import type { Move } from "./moves.ts";
import type { Span } from "./pen.ts";
import { spanOf, stepOf } from "./stepOf.ts";

/** A move that needs the pen, and where it leads. */
export interface Writing {
  readonly after: Dialogue;
  readonly class: "turn" | "handover";
  readonly closes: Span;
}

/**
 * What the pen's holder would bring about, or null when that is no legal move. The pen goes on exactly when
 * the next move is the other's, so each move has one class and one span in a given state, and under any other
 * it is illegal. After an illegal event the pen may lie with the wrong one of the two: then the only thing to
 * write is to give it back, which their device does by itself.
 */
export function writingOf(dialogue: Dialogue, slot: Slot, move: Move): Writing | null {
  const { pen, next, phase } = dialogue;
  if (pen.holder !== slot || phase === "ended") return null;
  if (next !== slot) {
    return move.kind === "give-back" ? { after: dialogue, class: "handover", closes: spanOf(dialogue) } : null;
  }
  const after = stepOf(dialogue, move);
  if (after === null) return null;
  const stays = after.phase === "ended" || after.next === slot;
  return { after, class: stays ? "turn" : "handover", closes: spanOf(after) };
}
