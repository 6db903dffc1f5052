import type { ReactNode } from "react";
import { EraseDevice } from "../../../features/justMe/EraseDevice.tsx";
import { LeavingScreen } from "../../../features/leaving/LeavingScreen.tsx";
import { useErased } from "../useErased.ts";

/** Closing and erasing stand on one page, because whoever leaves may want either; Just me owns the erasing. */
export function LeavingRoute(): ReactNode {
  return <LeavingScreen erase={<EraseDevice onErased={useErased()} />} />;
}
