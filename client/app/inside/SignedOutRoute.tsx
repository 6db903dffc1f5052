import type { ReactNode } from "react";
import { SignedOutScreen } from "../../features/devices/rotate/SignedOutScreen.tsx";
import { useErased } from "./useErased.ts";

/** On a device that somebody else of the same person signed out; erasing is what is left to do there. */
export function SignedOutRoute(): ReactNode {
  return <SignedOutScreen onErased={useErased()} />;
}
