import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { Link } from "react-router";
import styles from "./home.module.css";

/** What else can be said that is no talk: it stands here for both of the two, always and alike. */
export function OtherWays(): ReactNode {
  return (
    <ul className={styles["modes"]}>
      <li>
        <Link to="/talk/sorry" className={styles["mode"]}>
          <span className={styles["time"]}>
            <Trans>Say sorry</Trans>
          </span>
          <span className={styles["how"]}>
            <Trans>Written for as long as it takes, and yours alone until you share it.</Trans>
          </span>
        </Link>
      </li>
      <li>
        <Link to="/talk/reassurance" className={styles["mode"]}>
          <span className={styles["time"]}>
            <Trans>Ask for reassurance</Trans>
          </span>
          <span className={styles["how"]}>
            <Trans>One need, one way, for today.</Trans>
          </span>
        </Link>
      </li>
      <li>
        <Link to="/talk/warm" className={styles["mode"]}>
          <span className={styles["time"]}>
            <Trans>A few warm words</Trans>
          </span>
          <span className={styles["how"]}>
            <Trans>Unasked, and nothing has to follow from them.</Trans>
          </span>
        </Link>
      </li>
    </ul>
  );
}
