import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { Button } from "../../platform/ui/Button.tsx";
import { Page } from "../../platform/ui/Page.tsx";

/** A camera opened the code in a browser that has no space: an app on the home screen is another browser, for one. */
export function WrongDeviceScreen(props: { readonly onOwnCode: () => void }): ReactNode {
  const { t } = useLingui();
  return (
    <Page
      title={t`There is no space here yet`}
      place={t`Another device`}
      lead={t`This code is for a device that has your space already. Open your space there, then Just me, My devices, Link another device, and use the camera on that page.`}
    >
      <div>
        {/* The other way round is often what was meant, and needs no second device to be fetched. */}
        <Button onPress={props.onOwnCode}>
          <Trans>Make this one my device instead</Trans>
        </Button>
      </div>
    </Page>
  );
}
