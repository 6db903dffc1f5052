import { Trans } from "@lingui/react/macro";
import { Component, type ReactNode } from "react";
import { lastOwnText } from "./inside/currentSpace.ts";
import styles from "./errorBoundary.module.css";

/**
 * A fault of ours on one screen. Words are in the private document before they are on the screen, so they
 * are safe; they are also offered here as plain text, because nobody believes that sentence by itself.
 */
export class ErrorBoundary extends Component<{ children: ReactNode }, { hasFault: boolean }> {
  override state = { hasFault: false };

  static getDerivedStateFromError(): { hasFault: boolean } {
    return { hasFault: true };
  }

  override render(): ReactNode {
    if (!this.state.hasFault) return this.props.children;
    const words = lastOwnText();
    return (
      <main className={styles["fault"]}>
        <h1>
          <Trans>This screen stopped working.</Trans>
        </h1>
        <p>
          <Trans>That is our fault, not yours. What you wrote is kept on this device.</Trans>
        </p>
        <p className={styles["actions"]}>
          <button type="button" className={styles["again"]} onClick={() => this.setState({ hasFault: false })}>
            <Trans>Try again</Trans>
          </button>
          <a className={styles["again"]} href="/">
            <Trans>To the first page</Trans>
          </a>
        </p>
        {words !== "" && (
          <label className={styles["kept"]}>
            <Trans>Your own words, to copy if you like</Trans>
            <textarea readOnly rows={10} value={words} />
          </label>
        )}
      </main>
    );
  }
}
