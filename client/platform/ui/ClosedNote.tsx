import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { Notice } from "./Notice.tsx";

/** Beside a composer in a space that one of the two closed: writing goes on, and nothing of it is shared. */
export function ClosedNote(): ReactNode {
  return (
    <Notice tone="calm">
      <Trans>This space is closed. What you write stays with you.</Trans>
    </Notice>
  );
}
