import type { ReactNode } from "react";
import { EraseDevice } from "../../../features/justMe/EraseDevice.tsx";
import { LeavingScreen } from "../../../features/leaving/LeavingScreen.tsx";
import { useErased } from "../useErased.ts";

export function LeavingRoute(): ReactNode {
  return <LeavingScreen erase={<EraseDevice onErased={useErased()} />} />;
}
