import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { Button } from "../../platform/ui/Button.tsx";
import { Page } from "../../platform/ui/Page.tsx";
import { WhatItHides } from "./WhatItHides.tsx";

/** Shown once, after the first sentence and before anything else asks for attention. */
export function LeaveExplained(props: { readonly onRead: () => void }): ReactNode {
  const { t } = useLingui();
  return (
    <Page title={t`One thing, before you go on`} place={t`Good to know`}>
      {/* Word for word what Help says, so that nobody looks for a difference. */}
      <WhatItHides />
      <div>
        <Button tone="primary" onPress={props.onRead}>
          <Trans>All right</Trans>
        </Button>
      </div>
    </Page>
  );
}
