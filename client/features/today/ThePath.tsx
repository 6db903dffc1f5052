import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { Link } from "react-router";
import styles from "./today.module.css";

/** Five stones in any order. None is ticked off: a step is something one returns to. */
export function ThePath(): ReactNode {
  return (
    <section aria-labelledby="the-path" className={styles["path"]}>
      <h2 id="the-path" className={styles["small"]}>
        <Trans>The path, in any order</Trans>
      </h2>
      <p className={styles["quiet"]}>
        <Trans>For whoever wants to. Every step can be taken alone, and shared later by choice.</Trans>
      </p>
      {/* The founding text's five steps, in its own order; the same for both, whoever did what. */}
      <ol className={styles["stones"]}>
        <li>
          <Link to="/talk/sorry">
            <Trans>Take responsibility, and say sorry</Trans>
          </Link>
        </li>
        <li>
          <Link to="/talk">
            <Trans>Talk openly, and listen</Trans>
          </Link>
        </li>
        <li>
          <Link to="/promises">
            <Trans>Do what you said</Trans>
          </Link>
        </li>
        <li>
          <Link to="/agreement">
            <Trans>Agree on what you ask of yourselves</Trans>
          </Link>
        </li>
        <li>
          <Link to="/reads/three">
            <Trans>Give it time</Trans>
          </Link>
        </li>
      </ol>
    </section>
  );
}
