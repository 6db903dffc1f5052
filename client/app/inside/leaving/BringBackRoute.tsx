import type { ReactNode } from "react";
import type { CopyContent } from "../../../../shared/backup/copyContent.ts";
import { BringBackScreen } from "../../../features/leaving/BringBackScreen.tsx";
import { browserRandom } from "../../../platform/browser/browserRandom.ts";
import { useSpace } from "../../../platform/space/SpaceContext.tsx";
import { takePoints } from "./takePoints.ts";

/** Points of a copy come back into one's own page: what was shared then is not shared again by opening a file. */
export function BringBackRoute(): ReactNode {
  const { view } = useSpace();
  const take = (content: CopyContent): number =>
    view.mine === null ? 0 : takePoints(view.mine, view.slot ?? "a", content, browserRandom);
  return <BringBackScreen takePoints={take} />;
}
