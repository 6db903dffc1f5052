import type { ReactNode } from "react";
import { STANDING_WORDS } from "../../../shared/agreement/preamble.ts";
import { useLanguage } from "../../platform/i18n/useLanguage.ts";
import styles from "./agreement.module.css";

/** What stands above every agreement and belongs to nobody: it is in the program, so nobody can remove it. */
export function Foundations(): ReactNode {
  const { founding, preamble } = STANDING_WORDS[useLanguage()];
  return (
    <div className={styles["foundations"]}>
      <p className={styles["founding"]}>{founding}</p>
      <p className={styles["preamble"]}>{preamble}</p>
    </div>
  );
}
