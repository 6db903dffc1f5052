import type { ReactNode } from "react";
import { DevicesScreen } from "../../features/devices/DevicesScreen.tsx";
import { useErased } from "./useErased.ts";

export function DevicesRoute(): ReactNode {
  return <DevicesScreen onErased={useErased()} />;
}
