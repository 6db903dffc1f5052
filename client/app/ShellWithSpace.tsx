import type { ReactNode } from "react";
import { LookTo } from "./asPartner/LookTo.tsx";
import { Navigation } from "./shell/Navigation.tsx";
import { Shell } from "./shell/Shell.tsx";

/** Round the outside pages for somebody who has a space: the five places stay. The landing never loads this. */
export function ShellWithSpace(): ReactNode {
  return <Shell reach={<LookTo name={null} />} navigation={<Navigation />} />;
}
