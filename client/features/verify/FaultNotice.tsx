import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { Notice } from "../../platform/ui/Notice.tsx";
import type { Fault } from "./useFileCheck.ts";

/** Something went wrong here, and says nothing about the file: it must not look like an answer. */
export function FaultNotice({ fault }: { readonly fault: Fault }): ReactNode {
  return (
    <div role="alert">
      <Notice tone="attention">
        {fault === "file" ? (
          <Trans>This file could not be opened. Choose it once more.</Trans>
        ) : (
          <Trans>
            A part of this program did not arrive, so the file could not be looked at. It is unchanged. Choose it once
            more with a connection.
          </Trans>
        )}
      </Notice>
    </div>
  );
}
