import type { ReactNode } from "react";
import { useNavigate } from "react-router";
import { DevicesScreen } from "../../features/devices/DevicesScreen.tsx";
import { forgetProgram } from "../../platform/offline/keptProgram.ts";
import { rememberSpaceHere } from "./spaceHere.ts";

export function DevicesRoute(): ReactNode {
  const navigate = useNavigate();
  const erased = (): void => {
    rememberSpaceHere(false);
    void forgetProgram();
    void navigate("/", { replace: true });
  };
  return <DevicesScreen onErased={erased} />;
}
