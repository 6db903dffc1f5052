import { useEffect, useRef } from "react";
import { LIMITS } from "../../../../shared/base/limits.ts";
import type { ConversationView } from "../../../platform/conversation/conversations.ts";
import { writeOwnPause } from "../../../platform/mine/ownPauses.ts";
import { useMine } from "../../../platform/mine/useMine.ts";
import { readKept, writeKept } from "../../../platform/preferences/preferences.ts";
import type { PauseWish } from "../live/LiveTalk.tsx";
import type { TalkActs } from "../live/useTalkActs.ts";
import { usePauseWish } from "./usePauseWish.ts";

/**
 * The one thing a page that is being closed can still write: what it sends then may be cut off. It names a
 * conversation and says nothing of it; whoever comes back to a talk that still runs has paused it.
 */
const WISH = "cg.pause";

/** A pause of twenty minutes, and longer when somebody chooses so. Words on their way leave before it. */
export function usePause(conversation: ConversationView | null, acts: TalkActs, mayPause: boolean): PauseWish {
  const { whenFree, send, now } = acts;
  const mine = useMine();
  const pause = (): void => {
    if (conversation === null) return;
    if (mine !== null) writeOwnPause(mine, conversation.id, conversation.dialogue.pen.pauses + 1);
    whenFree(() => send({ kind: "pause", until: now() + LIMITS.pauseFloorMs }));
  };
  const { isWished, wish, undo } = usePauseWish((isLeaving) => {
    if (!isLeaving) writeKept(WISH, null);
    pause();
  });

  const isLookedFor = useRef(true);
  const isRunning = conversation !== null && conversation.standing === "live" && mayPause;
  useEffect(() => {
    if (conversation === null || !isLookedFor.current) return;
    if (conversation.standing === "live" && !isRunning) return;
    isLookedFor.current = false;
    if (readKept(WISH) !== conversation.id) return;
    writeKept(WISH, null);
    if (isRunning) pause();
  });
  return {
    isWished,
    wish() {
      if (conversation !== null) writeKept(WISH, conversation.id);
      wish();
    },
    undo() {
      writeKept(WISH, null);
      undo();
    },
  };
}
