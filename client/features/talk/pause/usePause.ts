import { LIMITS } from "../../../../shared/base/limits.ts";
import type { ConversationView } from "../../../platform/conversation/conversations.ts";
import { writeOwnPause } from "../../../platform/mine/ownPauses.ts";
import { useMine } from "../../../platform/mine/useMine.ts";
import type { PauseWish } from "../live/LiveTalk.tsx";
import type { TalkActs } from "../live/useTalkActs.ts";
import { usePauseWish } from "./usePauseWish.ts";

/** A pause of twenty minutes, and longer when somebody chooses so. Words on their way leave before it. */
export function usePause(conversation: ConversationView | null, { whenFree, send, now }: TalkActs): PauseWish {
  const mine = useMine();
  return usePauseWish(() => {
    if (conversation === null) return;
    if (mine !== null) writeOwnPause(mine, conversation.id, conversation.dialogue.pen.pauses + 1);
    whenFree(() => send({ kind: "pause", until: now() + LIMITS.pauseFloorMs }));
  });
}
