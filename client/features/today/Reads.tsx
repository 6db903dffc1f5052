import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { Link } from "react-router";
import styles from "./today.module.css";

/** Three pages to read, the same for both: nobody is told which one somebody opens. */
export function Reads(): ReactNode {
  return (
    <section aria-labelledby="the-reads" className={styles["path"]}>
      <h2 id="the-reads" className={styles["small"]}>
        <Trans>A minute to read</Trans>
      </h2>
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
    </section>
  );
}
