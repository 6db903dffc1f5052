import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import styles from "./savedState.module.css";

/** The part of a document's status that is told in words. */
export interface SavedStatus {
  readonly saved: "kept" | "on-its-way" | "saved";
  /** False while the device's own disk has not answered; nothing may be called kept before. */
  readonly keptOnDisk: boolean;
}

export function SavedState(props: { readonly status: SavedStatus }): ReactNode {
  const { saved, keptOnDisk } = props.status;
  const word = saved === "kept" && !keptOnDisk ? "writing" : saved;
  return (
    <span className={styles["saved"]} data-saved={word}>
      <span className={styles["mark"]} aria-hidden="true" />
      {word === "saved" && <Trans>Saved</Trans>}
      {word === "on-its-way" && <Trans>On its way</Trans>}
      {word === "kept" && <Trans>Kept on this device</Trans>}
      {word === "writing" && <Trans>Keeping it</Trans>}
    </span>
  );
}
