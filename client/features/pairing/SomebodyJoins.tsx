import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { ButtonLink } from "../../platform/ui/ButtonLink.tsx";
import { Page } from "../../platform/ui/Page.tsx";

/** From the use of the link until this device knows by whom: a second as a rule, longer where the connection is lost. */
export function SomebodyJoins(): ReactNode {
  const { t } = useLingui();
  return (
    <Page
      title={t`One moment.`}
      place={t`Your space`}
      lead={t`Your link has been used just now. This device looks who it was, and goes on by itself.`}
    >
      <ButtonLink to="/today" tone="plain">
        <Trans>Not now</Trans>
      </ButtonLink>
    </Page>
  );
}
