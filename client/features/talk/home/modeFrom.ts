import type { Mode } from "../../../../shared/conversation/moves.ts";

const MODES: readonly string[] = ["one-sentence", "hear-me", "short", "full", "days"] satisfies readonly Mode[];

/** From the address; anything else is no answer to "how long have you got?". */
export function modeFrom(word: string | undefined): Mode | null {
  // reason: `MODES` holds nothing but modes.
  return word !== undefined && MODES.includes(word) ? (word as Mode) : null;
}
