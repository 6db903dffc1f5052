import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { Link } from "react-router";
import { OtherLanguage } from "../../platform/i18n/OtherLanguage.tsx";
import { ButtonLink } from "../../platform/ui/ButtonLink.tsx";
import { Page } from "../../platform/ui/Page.tsx";
import styles from "./landing.module.css";
import { TwoPaths } from "./TwoPaths.tsx";

/** One button. At most forty words of body text, and nothing that asks who is looking. */
export function LandingScreen(): ReactNode {
  const { t } = useLingui();
  return (
    <div className={styles["landing"]}>
      <Page title={t`Healing begins with a conversation.`} place={t`Common Ground`} className={styles["words"]}>
        <p className={styles["lead"]}>
          <Trans>
            A private place for two people who want to rebuild trust: write, talk and agree. Nobody else can read it.
          </Trans>
        </p>
        <ButtonLink to="/start" tone="primary" className={styles["start"]}>
          <Trans>Start</Trans>
        </ButtonLink>
        <ul className={styles["links"]}>
          <li>
            <Link to="/join">
              <Trans>I was invited</Trans>
            </Link>
          </li>
          <li>
            <Link to="/link">
              <Trans>I have a space already</Trans>
            </Link>
          </li>
          <li>
            <Link to="/example">
              <Trans>See an example</Trans>
            </Link>
          </li>
          <li>
            <Link to="/right-for-us">
              <Trans>Is this right for us?</Trans>
            </Link>
          </li>
        </ul>
        <div className={styles["honest"]}>
          <p>
            <Trans>For adults. Not where one is afraid of the other.</Trans>
          </p>
          <p>
            <Trans>It cannot hide your visit from somebody watching this device.</Trans>
          </p>
        </div>
        <OtherLanguage />
      </Page>
      <TwoPaths />
    </div>
  );
}
