import { Trans } from "@lingui/react/macro";
import { type ReactNode, use } from "react";
import { LeaveQuickly } from "../features/leaveQuickly/LeaveQuickly.tsx";
import styles from "./faultScreen.module.css";
import { lastOwnText } from "./inside/currentSpace.ts";
import { LeaveContext } from "./shell/leaveContext.ts";

/**
 * What happened, what is safe, what to do. Words are in the private document before they are on a screen;
 * they are also offered as plain text, folded, because nobody believes that sentence by itself.
 */
export function FaultScreen(props: {
  readonly isAlone: boolean;
  /** Nothing failed: a part of the program did not come. */
  readonly isMissing: boolean;
  readonly onAgain: () => void;
}): ReactNode {
  const leave = use(LeaveContext);
  const words = lastOwnText();
  const { isMissing } = props;
  const fault = (
    <>
      <h1>
        {isMissing ? (
          <Trans>This screen is not on this device yet.</Trans>
        ) : (
          <Trans>This screen stopped working.</Trans>
        )}
      </h1>
      <p>
        {isMissing && !navigator.onLine ? (
          <Trans>It comes with the next connection. What you wrote is kept on this device.</Trans>
        ) : isMissing ? (
          <Trans>The connection may be weak, or there is a newer version. What you wrote is kept on this device.</Trans>
        ) : (
          <Trans>That is our fault, not yours. What you wrote is kept on this device.</Trans>
        )}
      </p>
      <p className={styles["actions"]}>
        <button type="button" className={styles["again"]} onClick={props.onAgain}>
          <Trans>Try again</Trans>
        </button>
        <a className={styles["again"]} href="/">
          <Trans>To the first page</Trans>
        </a>
      </p>
      {words !== "" && (
        <details className={styles["kept"]}>
          <summary>
            <Trans>Your own words, to copy if you like</Trans>
          </summary>
          <pre>{words}</pre>
        </details>
      )}
    </>
  );
  if (!props.isAlone) return <div className={styles["fault"]}>{fault}</div>;
  return (
    <main className={styles["fault"]}>
      <LeaveQuickly onLeave={leave} />
      {fault}
    </main>
  );
}
