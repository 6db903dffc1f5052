import { Trans } from "@lingui/react/macro";
import { type ReactNode, useEffect } from "react";
import { uncover } from "./cover.ts";
import styles from "./leaveQuickly.module.css";

/** Where leaving ends without a connection or in an installed app: a page that says nothing to anybody. */
export function PlainPage(): ReactNode {
  useEffect(() => {
    // The address of where somebody was must not stand above an empty page.
    history.replaceState(null, "", "/");
    uncover();
  }, []);
  return (
    <main className={styles["plain"]}>
      <h1>
        <Trans>No page to show</Trans>
      </h1>
      <p>
        <Trans>Check the connection of this device, then try again.</Trans>
      </p>
      <button type="button" className={styles["again"]} onClick={() => location.reload()}>
        <Trans>Try again</Trans>
      </button>
    </main>
  );
}
