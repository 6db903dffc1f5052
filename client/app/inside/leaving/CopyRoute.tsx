import type { ReactNode } from "react";
import { CopyScreen } from "../../../features/leaving/CopyScreen.tsx";
import { useEverything } from "./useEverything.ts";

/** Everything of one's own, gathered from all subjects: only the app knows them all. */
export function CopyRoute(): ReactNode {
  return <CopyScreen everything={useEverything()} />;
}
