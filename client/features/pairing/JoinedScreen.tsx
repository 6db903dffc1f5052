import { Trans, useLingui } from "@lingui/react/macro";
import { type ReactNode, useEffect } from "react";
import { useSpace } from "../../platform/space/SpaceContext.tsx";
import { ButtonLink } from "../../platform/ui/ButtonLink.tsx";
import { PathsCross } from "../../platform/ui/drawings/PathsCross.tsx";
import { Page } from "../../platform/ui/Page.tsx";
import { isolated } from "../../platform/words/isolated.ts";
import styles from "./pairing.module.css";

/** Inside. Until the inviter's device has been here, only the private part is open, and that is said. */
export function JoinedScreen(): ReactNode {
  const { session, view } = useSpace();
  const { t } = useLingui();
  const partner = view.partner.name === null ? t`your partner` : isolated(view.partner.name);
  const isTogether = view.stage === "together";
  // Read here once this page is left, so Today need not say it again.
  useEffect(() => (isTogether ? session.markArrivalSeen : undefined), [session, isTogether]);
  const lead = isTogether
    ? t`Nothing you wrote before has been shared. Look around, there is no hurry.`
    : t`The shared part opens when ${partner} is next here. Until then write for yourself, if you like; nobody else sees it.`;
  return (
    <Page title={t`You are here.`} lead={lead}>
      {isTogether && <PathsCross />}
      <div className={styles["actions"]}>
        <ButtonLink to="/today" tone="primary">
          <Trans>Look around</Trans>
        </ButtonLink>
        {view.safetyWords !== null && (
          <ButtonLink to="/words">
            <Trans>Compare eight words</Trans>
          </ButtonLink>
        )}
        {isTogether && (
          <ButtonLink to="/bring" tone="plain">
            <Trans>What would you like to bring?</Trans>
          </ButtonLink>
        )}
      </div>
    </Page>
  );
}
