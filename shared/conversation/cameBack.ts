import type { Dialogue } from "./dialogue.ts";

/**
 * Whether a conversation was paused and gone on with. That is worth a line of its own: going away and coming back is
 * what a pause is for. Of one that was not gone on with nothing is said anywhere, and of no pause whose it was.
 */
export function cameBack({ pen, said }: Pick<Dialogue, "pen" | "said">): boolean {
  const last = said.at(-1);
  // Ready again is not yet back: what counts is that somebody said something after the quiet time.
  return pen.pauses > 0 && pen.liveFrom !== null && last !== undefined && last.at >= pen.liveFrom;
}
