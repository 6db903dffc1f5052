import type { ReactNode } from "react";
import { useNavigate } from "react-router";
import { SignedOutScreen } from "../../features/devices/rotate/SignedOutScreen.tsx";
import { forgetProgram } from "../../platform/offline/keptProgram.ts";
import { rememberSpaceHere } from "./spaceHere.ts";

export function SignedOutRoute(): ReactNode {
  const navigate = useNavigate();
  const erased = (): void => {
    rememberSpaceHere(false);
    void forgetProgram();
    void navigate("/", { replace: true });
  };
  return <SignedOutScreen onErased={erased} />;
}
