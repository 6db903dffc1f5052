import { ownPausesOf, readOwnPauses } from "../../../platform/mine/ownPauses.ts";
import { useMine } from "../../../platform/mine/useMine.ts";
import { useObserved } from "../../../platform/mine/useObserved.ts";
import type { ConversationView } from "../../../platform/conversation/conversations.ts";

/** Whether this person called the pause that is on. */
export function useMyPause(conversation: ConversationView | null): boolean {
  const mine = useMine();
  const own = useObserved(mine === null ? null : ownPausesOf(mine), readOwnPauses);
  return conversation !== null && own.get(conversation.id) === conversation.dialogue.pen.pauses;
}
