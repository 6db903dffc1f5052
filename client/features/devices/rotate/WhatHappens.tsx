import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { useNames } from "../../../platform/space/useNames.ts";
import { useSpace } from "../../../platform/space/SpaceContext.tsx";
import styles from "../devices.module.css";

/** What it does, what the partner reads of it, and what it cannot do. */
export function WhatHappens(): ReactNode {
  const { view } = useSpace();
  const { partner } = useNames();
  return (
    <section className={styles["stack"]} aria-labelledby="what-happens">
      <h2 id="what-happens">
        <Trans>What happens then</Trans>
      </h2>
      <ul>
        <li>
          <Trans>Your notes, and what you both share, go on under new keys. Nothing is lost.</Trans>
        </li>
        <li>
          <Trans>Your devices that stay get the new keys by themselves, when they are next here.</Trans>
        </li>
        {/* Alone there is nobody who would read it. */}
        {view.stage === "together" && (
          <li>
            <Trans>{partner} reads that your keys were refreshed, and no cause.</Trans>
          </li>
        )}
        <li>
          {/* The limit of it, in the same list: new keys close the future, never the past. */}
          <Trans>What a device has shown already, and what was kept on it, cannot be taken back.</Trans>
        </li>
      </ul>
    </section>
  );
}
