import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { ButtonLink } from "../../platform/ui/ButtonLink.tsx";
import { Page } from "../../platform/ui/Page.tsx";

/** A good place to stop. Nothing waits, nothing counts. */
export function EnoughScreen(): ReactNode {
  const { t } = useLingui();
  return (
    <Page
      title={t`That is enough for tonight.`}
      place={t`My sentence`}
      scope="me"
      lead={t`Your sentence stays here, for you alone. Close this page whenever you like; nothing waits for you, and nobody was told.`}
    >
      <div>
        <ButtonLink to="/today">
          <Trans>Look around first</Trans>
        </ButtonLink>
      </div>
    </Page>
  );
}
