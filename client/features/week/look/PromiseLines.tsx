import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import type { Look } from "../../../../shared/week/look.ts";
import styles from "../week.module.css";

type Told = Look["promises"][number]["told"][number];

/** How promises went, as it was told: each telling in its words, none of them added up. */
export function PromiseLines(props: { readonly promises: Look["promises"] }): ReactNode {
  const { t } = useLingui();
  const words: Readonly<Record<Told, string>> = {
    kept: t`kept`,
    partly: t`partly`,
    missed: t`not kept`,
    "not-applicable": t`did not apply`,
  };
  // Nothing told is said as such, so that an empty list is not read as nothing kept.
  if (props.promises.length === 0) {
    return (
      <p className={styles["quiet"]}>
        <Trans>Nothing was told of a shared promise that week. That is no verdict.</Trans>
      </p>
    );
  }
  return (
    <ul className={styles["done"]}>
      {props.promises.map(({ what, told }, index) => (
        // reason: two promises may say the same, and the list never changes its order.
        // oxlint-disable-next-line react/no-array-index-key
        <li key={index}>
          <span className={styles["words"]}>{what}</span>{" "}
          <span className={styles["quiet"]}>{told.map((outcome) => words[outcome]).join(", ")}</span>
        </li>
      ))}
    </ul>
  );
}
