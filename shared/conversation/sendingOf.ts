import type { Slot } from "../base/ids.ts";
import type { Dialogue, Sending } from "./dialogue.ts";
import { legalMoves } from "./legalMoves.ts";
import type { Move, MoveOf } from "./moves.ts";
import { planFrom } from "./phases/opening.ts";
import { spanOf } from "./stepOf.ts";
import { writingOf } from "./writingOf.ts";

/** How a proposal leaves; null when it assigns the other a role. */
export function openingOf(author: Slot, move: MoveOf<"propose">): Sending | null {
  if (planFrom(author, move) === null) return null;
  // Who takes some days for it is not asked to answer within half an hour.
  const isSoon = move.at === null && move.mode !== "days";
  return { class: "handover", closes: isSoon ? "30min" : "24h", agreedAt: move.at };
}

/** How a move of `slot` leaves, or null when it is not legal at `now`, the server's clock as best known. */
export function sendingOf(dialogue: Dialogue, slot: Slot, move: Move, now: number): Sending | null {
  if (!legalMoves(dialogue, slot, now).includes(move.kind)) return null;
  if (move.kind === "pause") return { class: "pause", closes: "72h", agreedAt: move.until };
  if (move.kind === "ready") return { class: "ready", closes: spanAfterReady(dialogue), agreedAt: null };
  const writing = writingOf(dialogue, slot, move);
  if (writing === null) return null;
  return { class: writing.class, closes: writing.closes, agreedAt: agreedAtOf(move, writing.after, now) };
}

/** It counts when both are ready, so it is as long as what comes then is waited for. */
function spanAfterReady(dialogue: Dialogue): Sending["closes"] {
  return spanOf(dialogue.phase === "ready" ? { ...dialogue, phase: "speak" } : dialogue);
}

/** A planned time that is still to come keeps the room open until then; one that has passed is now. */
function agreedAtOf(move: Move, { phase, plan }: Dialogue, now: number): number | null {
  if (move.kind === "counter") return move.at;
  const planned = move.kind === "accept" && phase === "ready" ? (plan?.at ?? null) : null;
  return planned !== null && planned > now ? planned : null;
}
