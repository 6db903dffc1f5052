import type { Slot } from "../../../shared/base/ids.ts";
import type { ConversationView } from "../../platform/conversation/conversations.ts";

/** What waits in Talk for this person to do, and nothing about what waits for the other. */
export type TalkStep = "answer-invitation" | "get-ready" | "take-turn" | "go-on-after-pause";

/** An invitation that was let pass quietly is no step any more: nobody is asked twice what they need not answer. */
export function talkStep(
  open: ConversationView | null,
  me: Slot,
  quiet: ReadonlySet<string>,
  now: number,
): TalkStep | null {
  if (open === null || open.leaving || open.trouble !== null || open.sending !== null) return null;
  const { phase, next, pen } = open.dialogue;
  if (phase === "ended" || open.standing === "over") return null;
  if (phase === "invited") return next === me && !quiet.has(open.id) ? "answer-invitation" : null;
  if (open.standing === "paused") {
    const from = Math.max(pen.returnAt ?? 0, open.floorUntil ?? 0);
    return now >= from && !pen.ready[me] ? "go-on-after-pause" : null;
  }
  if (phase === "ready") return open.moves.includes("ready") ? "get-ready" : null;
  return next === me ? "take-turn" : null;
}
