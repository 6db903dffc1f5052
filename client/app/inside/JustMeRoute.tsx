import type { ReactNode } from "react";
import { JustMeScreen } from "../../features/justMe/JustMeScreen.tsx";
import { setShut } from "../../features/leaveQuickly/shut.ts";
import { WeeklyNudge } from "../../features/week/nudge/WeeklyNudge.tsx";
import { lastOwnText } from "./currentSpace.ts";
import { useErased } from "./useErased.ts";

/** Just me meets all other subjects here: each hands over its own words and its own question. */
export function JustMeRoute(): ReactNode {
  return (
    <JustMeScreen ownWords={lastOwnText} onLock={() => setShut(true)} onErased={useErased()} nudge={<WeeklyNudge />} />
  );
}
