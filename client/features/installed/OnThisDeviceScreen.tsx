import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { InfoButton } from "../../platform/ui/InfoButton.tsx";
import { Page } from "../../platform/ui/Page.tsx";
import styles from "./installed.module.css";
import { KeptHere } from "./KeptHere.tsx";
import { LookChoice } from "./LookChoice.tsx";
import { PushChoice } from "./PushChoice.tsx";

/** What belongs to this one device and travels nowhere: its name, what its browser keeps, what it may say. */
export function OnThisDeviceScreen(): ReactNode {
  const { t } = useLingui();
  return (
    <Page
      title={t`On this device`}
      scope="me"
      lead={t`These choices stay on this device. Your partner sees none of them.`}
      aside={<InfoButton />}
    >
      <section className={styles["section"]} aria-labelledby="look">
        <h2 id="look">
          <Trans>Name and icon</Trans>
        </h2>
        <LookChoice />
      </section>
      <section className={styles["section"]} aria-labelledby="kept">
        <h2 id="kept">
          <Trans>Kept in this browser</Trans>
        </h2>
        <p>
          <Trans>
            Whatever you opened here opens without a connection too, also after a restart. What you write then goes out
            by itself later.
          </Trans>
        </p>
        <KeptHere />
      </section>
      <section className={styles["section"]} aria-labelledby="told">
        <h2 id="told">
          <Trans>Being told of news</Trans>
        </h2>
        <PushChoice />
      </section>
    </Page>
  );
}
