import type { ReactNode } from "react";
import { SignedOutScreen } from "../../features/devices/rotate/SignedOutScreen.tsx";
import { useErased } from "./useErased.ts";

export function SignedOutRoute(): ReactNode {
  return <SignedOutScreen onErased={useErased()} />;
}
