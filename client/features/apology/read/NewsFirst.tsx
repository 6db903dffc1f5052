import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { Notice } from "../../../platform/ui/Notice.tsx";

/** Read before anything else, so that its reader can choose the time, or somebody to be with. */
export function NewsFirst(): ReactNode {
  return (
    <Notice tone="attention">
      <Trans>This contains something you may not know yet. You can choose when to read it, and who is near.</Trans>
    </Notice>
  );
}
