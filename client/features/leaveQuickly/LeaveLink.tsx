import { Trans } from "@lingui/react/macro";
import type { MouseEvent, ReactNode } from "react";
import styles from "./leaveQuickly.module.css";

/**
 * The second way for a keyboard: after a navigation the heading has the focus, and the button at the top is many
 * presses away from it. This one is a single step back.
 */
export function LeaveLink(props: { readonly onLeave: () => void }): ReactNode {
  const leave = (event: MouseEvent): void => {
    event.preventDefault();
    props.onLeave();
  };
  return (
    <a className={styles["shortcut"]} href="#leave-quickly" onClick={leave} data-screen-only="">
      <Trans>Leave quickly</Trans>
    </a>
  );
}
