import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import styles from "./leaveQuickly.module.css";

/** What back, reload and a new tab find after leaving: a stone and two words, nothing about anybody. */
export function Door(props: { readonly onOpen: () => void }): ReactNode {
  return (
    <main className={styles["door"]}>
      <h1 className="cg-hidden">
        <Trans>Closed for now</Trans>
      </h1>
      <button type="button" className={styles["open"]} onClick={props.onOpen}>
        <svg
          className={styles["stone"]}
          viewBox="0 0 64 40"
          width="80"
          height="50"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.6"
          strokeLinecap="round"
          aria-hidden="true"
        >
          <path d="M6 30c0-11 11-22 27-22s25 9 25 20c0 5-12 7-26 7S6 35 6 30Z" />
          <path d="M16 25c2-6 8-10 14-11" />
        </svg>
        <Trans>Tap to open</Trans>
      </button>
    </main>
  );
}
