import { LIMITS } from "../base/limits.ts";
import type { Slot } from "../base/ids.ts";
import type { Dialogue } from "./dialogue.ts";
import type { MoveKind } from "./moves.ts";
import { penStanding } from "./pen.ts";
import { SAMPLE_MOVES } from "./sampleMoves.ts";
import { writingOf } from "./writingOf.ts";

/** What `slot` may do now, besides leaving, which is always possible. `now` is the server's clock as best known. */
export function legalMoves(dialogue: Dialogue, slot: Slot, now: number): readonly MoveKind[] {
  const { pen, phase, byNewerRules } = dialogue;
  const standing = penStanding(pen, now);
  if (phase === "ended" || standing === "over" || byNewerRules) return [];
  const kinds: MoveKind[] = [];
  if (isAskedReady(dialogue, now) && !pen.ready[slot]) kinds.push("ready");
  const mayPause = standing === "live" || (standing === "paused" && pen.extensions < LIMITS.pauseExtensions);
  if (mayPause) kinds.push("pause");
  if (standing === "paused") return kinds;
  const written = SAMPLE_MOVES.filter((move) => writingOf(dialogue, slot, move) !== null);
  return [...kinds, ...written.map(({ kind }) => kind)];
}

function isAskedReady({ pen, phase, plan }: Dialogue, now: number): boolean {
  if (penStanding(pen, now) === "paused") return true;
  return phase === "ready" && (plan?.at ?? 0) - LIMITS.readyAheadMs <= now;
}
