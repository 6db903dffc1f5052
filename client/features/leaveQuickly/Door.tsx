import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { Stone } from "../../platform/ui/Stone.tsx";
import styles from "./leaveQuickly.module.css";

/** What back, reload and a new tab find after leaving: a stone and two words, nothing about anybody. */
export function Door(props: { readonly onOpen: () => void }): ReactNode {
  return (
    <main className={styles["door"]}>
      {/* For those who listen: a page without a heading sounds broken, and this one says no more than the stone. */}
      <h1 className="cg-hidden">
        <Trans>Closed for now</Trans>
      </h1>
      <button type="button" className={styles["open"]} onClick={props.onOpen}>
        <Stone />
        <Trans>Tap to open</Trans>
      </button>
    </main>
  );
}
