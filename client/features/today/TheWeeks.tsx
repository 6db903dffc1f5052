import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { Link } from "react-router";
import styles from "./today.module.css";

/** The ways into the weeks: the same for both, every day, whether or not anything waits there. */
export function TheWeeks(): ReactNode {
  return (
    <section aria-labelledby="the-weeks" className={styles["path"]}>
      <h2 id="the-weeks" className={styles["small"]}>
        <Trans>Week by week</Trans>
      </h2>
      <ul className={styles["reads"]}>
        <li>
          <Link to="/today/look">
            <Trans>Our weekly look</Trans>
          </Link>
        </li>
        <li>
          <Link to="/today/week">
            <Trans>My week, for me alone</Trans>
          </Link>
        </li>
        <li>
          <Link to="/today/weeks">
            <Trans>Our weeks</Trans>
          </Link>
        </li>
        <li>
          <Link to="/today/lines">
            <Trans>Two lines a day, if you like</Trans>
          </Link>
        </li>
        <li>
          <Link to="/today/meeting">
            <Trans>A longer meeting, if you like</Trans>
          </Link>
        </li>
      </ul>
    </section>
  );
}
