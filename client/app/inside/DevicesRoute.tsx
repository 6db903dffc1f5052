import type { ReactNode } from "react";
import { DevicesScreen } from "../../features/devices/DevicesScreen.tsx";
import { useErased } from "./useErased.ts";

/** Where somebody goes after erasing is the app's to know, not the list's. */
export function DevicesRoute(): ReactNode {
  return <DevicesScreen onErased={useErased()} />;
}
