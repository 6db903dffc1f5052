import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import styles from "./compose.module.css";

/** The sentence as the other will read it. No live region: it changes with every key. */
export function Preview(props: { readonly said: string }): ReactNode {
  const { t } = useLingui();
  return (
    <div className={styles["preview"]} role="group" aria-label={t`As it will be said`}>
      {/* Words in its place from the beginning, so that the first letter moves nothing. */}
      {props.said === "" ? (
        <p className={styles["quiet"]}>
          <Trans>Your sentence stands here as soon as there is a part of it.</Trans>
        </p>
      ) : (
        <p className={styles["said"]}>
          <bdi>{props.said}</bdi>
        </p>
      )}
    </div>
  );
}
