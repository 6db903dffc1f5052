import { LIMITS } from "../../../../shared/base/limits.ts";
import type { PauseWish } from "../live/LiveTalk.tsx";
import type { TalkActs } from "../live/useTalkActs.ts";
import { usePauseWish } from "./usePauseWish.ts";

/** A pause of twenty minutes, and longer when somebody chooses so. Words on their way leave before it. */
export function usePause({ whenFree, send, now }: TalkActs): PauseWish {
  return usePauseWish(() => whenFree(() => send({ kind: "pause", until: now() + LIMITS.pauseFloorMs })));
}
