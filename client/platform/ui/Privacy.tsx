import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import styles from "./privacy.module.css";
import { LineIcon } from "./LineIcon.tsx";

/** There is no third one: what is on a screen belongs to one person or to both. */
export type PrivacyScope = "me" | "both";

/** On every surface that holds words: who can read them. A lock or two circles, and always the words. */
export function Privacy(props: { readonly scope: PrivacyScope }): ReactNode {
  return (
    <span className={styles["privacy"]} data-privacy={props.scope}>
      <LineIcon className={styles["mark"]} box={16} size={16} line={1.5}>
        {props.scope === "me" ? (
          <path d="M5 7V5.2a3 3 0 0 1 6 0V7M3.8 7h8.4v6.2H3.8Z" />
        ) : (
          <path d="M10.2 8a4.1 4.1 0 1 1-8.2 0a4.1 4.1 0 0 1 8.2 0M14 8a4.1 4.1 0 1 1-8.2 0A4.1 4.1 0 0 1 14 8" />
        )}
      </LineIcon>
      {props.scope === "me" ? <Trans>Only me</Trans> : <Trans>Both of us</Trans>}
    </span>
  );
}
