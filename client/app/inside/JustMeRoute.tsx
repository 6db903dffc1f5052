import type { ReactNode } from "react";
import { useNavigate } from "react-router";
import { JustMeScreen } from "../../features/justMe/JustMeScreen.tsx";
import { setShut } from "../../features/leaveQuickly/shut.ts";
import { WeeklyNudge } from "../../features/week/nudge/WeeklyNudge.tsx";
import { forgetProgram } from "../../platform/offline/keptProgram.ts";
import { lastOwnText } from "./currentSpace.ts";
import { rememberSpaceHere } from "./spaceHere.ts";

export function JustMeRoute(): ReactNode {
  const navigate = useNavigate();
  const erased = (): void => {
    rememberSpaceHere(false);
    void forgetProgram();
    void navigate("/", { replace: true });
  };
  return <JustMeScreen ownWords={lastOwnText} onLock={() => setShut(true)} onErased={erased} nudge={<WeeklyNudge />} />;
}
