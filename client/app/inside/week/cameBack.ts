import type { Said } from "../../../../shared/conversation/dialogue.ts";

/**
 * Whether a talk was paused and went on afterwards. That is worth a line of its own: going away and coming back is
 * what a pause is for. Of one that did not go on nothing is said anywhere, and of no pause whose it was.
 */
export function cameBack(said: readonly Pick<Said, "move">[]): boolean {
  const pausedAt = said.findIndex(({ move }) => move.kind === "pause");
  return pausedAt >= 0 && said.slice(pausedAt).some(({ move }) => move.kind !== "pause" && move.kind !== "ready");
}
