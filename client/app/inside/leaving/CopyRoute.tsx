import type { ReactNode } from "react";
import { CopyScreen } from "../../../features/leaving/CopyScreen.tsx";
import { useEverything } from "./useEverything.ts";

export function CopyRoute(): ReactNode {
  return <CopyScreen everything={useEverything()} />;
}
