import { weekToLookAt } from "../../../shared/week/pulse.ts";
import { oneSided } from "../../../shared/week/oneSided.ts";
import { occasionId } from "../../../shared/together/occasion.ts";
import { useMine } from "../../platform/mine/useMine.ts";
import { useObserved } from "../../platform/mine/useObserved.ts";
import type { Reveals } from "./document/bindReveals.ts";
import { type Pace, readPace, weekChoicesOf, writePace } from "./document/ownWeek.ts";

/** How this person goes on, and whether that is to be asked. */
export function usePace(
  reveals: Reveals | null,
  today: string,
): {
  readonly pace: Pace;
  readonly carried: "mine" | "theirs" | null;
  readonly choose: (pace: Pace) => void;
} {
  const mine = useMine();
  const chosen = useObserved(mine === null ? null : weekChoicesOf(mine), readPace);
  // Counted in whole weeks before the one in hand, which may still be answered.
  const week = weekToLookAt(today);
  const answeredIn = (of: string) => {
    const occasion = occasionId("weekly-look", of);
    return {
      // That a half is there, and nothing of what it says.
      byMe: reveals !== null && reveals.standing(occasion).at !== "unsaid",
      byOther: reveals?.hasOther(occasion) === true,
    };
  };
  return {
    pace: chosen?.pace ?? "on",
    carried: reveals === null ? null : oneSided(answeredIn, { week, askedOn: chosen?.since ?? null }),
    choose: (pace) => {
      if (mine !== null) writePace(mine, pace, week);
    },
  };
}
