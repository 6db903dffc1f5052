import { useState } from "react";
import type { MoveKind } from "../../../../shared/conversation/moves.ts";
import type { ConversationView } from "../../../platform/conversation/conversations.ts";

const NONE: readonly MoveKind[] = [];

/** The moves of the moment; while one is on its way, those from before it, all of them waiting. */
export function useCan(conversation: ConversationView | null): (move: MoveKind) => boolean {
  const [last, setLast] = useState(NONE);
  const isSending = conversation !== null && conversation.sending !== null;
  const now = isSending ? last : (conversation?.moves ?? NONE);
  if (now !== last) setLast(now);
  return (move) => now.includes(move);
}
