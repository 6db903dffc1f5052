import { Trans, useLingui } from "@lingui/react/macro";
import { type ReactNode, useEffect } from "react";
import { useSpace } from "../../platform/space/SpaceContext.tsx";
import { announce } from "../../platform/ui/announce.ts";
import { ButtonLink } from "../../platform/ui/ButtonLink.tsx";
import { PathsCross } from "../../platform/ui/drawings/PathsCross.tsx";
import { Page } from "../../platform/ui/Page.tsx";
import { isolated } from "../../platform/words/isolated.ts";
import styles from "./pairing.module.css";

/** Whoever still looks at the link when the other joins reads it here, and whoever comes back later too. */
export function Arrived(): ReactNode {
  const { session, view } = useSpace();
  const { t } = useLingui();
  const partner = view.partner.name === null ? t`Your partner` : isolated(view.partner.name);
  const arrived = t`${partner} is here now too.`;
  // Nobody pressed anything here: those who listen would not hear that the page is another one.
  useEffect(() => announce(arrived), [arrived]);
  // Read here, so Today need not say it again.
  useEffect(() => session.markArrivalSeen, [session]);
  return (
    <Page title={arrived} place={t`Your space`} lead={t`Nothing you wrote before has been shared.`}>
      <PathsCross />
      <div className={styles["actions"]}>
        <ButtonLink to="/today" tone="primary">
          <Trans>Go on</Trans>
        </ButtonLink>
        {!view.wordsCompared && (
          <ButtonLink to="/words">
            <Trans>Compare eight words</Trans>
          </ButtonLink>
        )}
      </div>
    </Page>
  );
}
