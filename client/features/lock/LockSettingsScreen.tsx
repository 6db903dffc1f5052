import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { useSpace } from "../../platform/space/SpaceContext.tsx";
import { InfoButton } from "../../platform/ui/InfoButton.tsx";
import { Page } from "../../platform/ui/Page.tsx";
import { IdleChoice } from "./IdleChoice.tsx";
import styles from "./lock.module.css";
import { PassphraseSettings } from "./PassphraseSettings.tsx";
import { PinSettings } from "./PinSettings.tsx";
import { RememberPassphrase } from "./RememberPassphrase.tsx";

/** The same page for both partners: that it is there, and what somebody chose on it, shows nothing to anybody. */
export function LockSettingsScreen(): ReactNode {
  const { t } = useLingui();
  const { hasLost } = useSpace().view.lock;
  return (
    <Page
      title={t`Lock`}
      scope="me"
      lead={t`Your partner sees nothing of what you choose here, and cannot change it.`}
      aside={<InfoButton />}
    >
      <section className={styles["section"]} aria-labelledby="passphrase">
        <h2 id="passphrase">
          <Trans>A passphrase for what is only yours</Trans>
        </h2>
        <PassphraseSettings />
      </section>
      {/* Only there while something lies closed under a passphrase that nobody remembered. */}
      {hasLost && (
        <section className={styles["section"]} aria-labelledby="remember">
          <h2 id="remember">
            <Trans>Notes under a passphrase of before</Trans>
          </h2>
          <RememberPassphrase />
        </section>
      )}
      <section className={styles["section"]} aria-labelledby="pin">
        <h2 id="pin">
          <Trans>A PIN for this device</Trans>
        </h2>
        <PinSettings />
      </section>
      <section className={styles["section"]} aria-labelledby="idle">
        <h2 id="idle">
          <Trans>Locking by itself</Trans>
        </h2>
        <IdleChoice />
      </section>
    </Page>
  );
}
