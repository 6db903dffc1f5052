import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { Link } from "react-router";
import styles from "./today.module.css";

/** Three pages to read, the same for both: nobody is told which one somebody opens. */
export function Reads(): ReactNode {
  return (
    <ul className={styles["reads"]}>
      <li>
        <Link to="/reads/one">
          <Trans>If you were hurt</Trans>
        </Link>
      </li>
      <li>
        <Link to="/reads/two">
          <Trans>If you did the hurting</Trans>
        </Link>
      </li>
      <li>
        <Link to="/reads/three">
          <Trans>When it feels slow</Trans>
        </Link>
      </li>
    </ul>
  );
}
