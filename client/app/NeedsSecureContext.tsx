import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import styles from "./faultScreen.module.css";

/** Without https a browser gives a page no keys that it could not read out again, so nothing is begun. */
export function NeedsSecureContext(): ReactNode {
  return (
    <main className={styles["fault"]}>
      <h1>
        <Trans>This address is not protected.</Trans>
      </h1>
      <p>
        <Trans>
          Your browser seals what you write only at an address that begins with https. Ask whoever runs this server for
          that address; nothing was sent.
        </Trans>
      </p>
    </main>
  );
}
