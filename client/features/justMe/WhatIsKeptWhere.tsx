import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { Link } from "react-router";
import styles from "./justMe.module.css";

/** Said plainly, with what is missing: trust in the product begins with this list. */
export function WhatIsKeptWhere(): ReactNode {
  return (
    <>
      {/* Three places and no fourth; a place that is added needs its line here. */}
      <dl className={styles["where"]}>
        <dt>
          <Trans>On this device</Trans>
        </dt>
        <dd>
          <Trans>Everything you wrote, sealed, and the keys that open it. They never leave it in the clear.</Trans>
        </dd>
        <dt>
          <Trans>On the server</Trans>
        </dt>
        <dd>
          <Trans>
            The same pages, sealed. It sees when a device connects and how large the pages are, and cannot read a word.
          </Trans>
        </dd>
        <dt>
          <Trans>On your partner's device</Trans>
        </dt>
        <dd>
          <Trans>Only what you share. Nothing from this page.</Trans>
        </dd>
      </dl>
      <p>
        <Link to="/devices">
          <Trans>My devices</Trans>
        </Link>
      </p>
      <p className={styles["quiet"]}>
        <Trans>
          If this browser's data is cleared, your own notes open again only from another device of yours or with your
          recovery kit. Keep a copy of what matters to you.
        </Trans>
      </p>
    </>
  );
}
