import { useState } from "react";
import type { ConversationView } from "../../../platform/conversation/conversations.ts";

/** Whether this person called the pause that is on: known from having sent it. */
export function useMyPause(conversation: ConversationView | null): boolean {
  const [mine, setMine] = useState("");
  const pauses = conversation?.dialogue.pen.pauses ?? 0;
  if (conversation?.sending?.kind === "pause" && conversation.standing === "live") {
    const next = `${conversation.id}.${pauses + 1}`;
    if (next !== mine) setMine(next);
  }
  return conversation !== null && mine === `${conversation.id}.${pauses}`;
}
