import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { ButtonLink } from "../../platform/ui/ButtonLink.tsx";
import { Page } from "../../platform/ui/Page.tsx";

/** One browser profile holds one space, and a kit takes nobody's place. */
export function SpaceHereAlready(): ReactNode {
  const { t } = useLingui();
  return (
    <Page title={t`There is a space in this browser already`} place={t`Recovery kit`}>
      <p>
        <Trans>
          To bring another one back, open a private window or another browser profile. What is here stays untouched.
        </Trans>
      </p>
      <div>
        <ButtonLink to="/today" tone="primary">
          <Trans>To Today</Trans>
        </ButtonLink>
      </div>
    </Page>
  );
}
