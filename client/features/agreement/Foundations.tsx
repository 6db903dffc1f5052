import type { ReactNode } from "react";
import { FOUNDING_LINE, PREAMBLE } from "../../../shared/agreement/preamble.ts";
import styles from "./agreement.module.css";

/** What stands above every agreement and belongs to nobody: it is in the program, so nobody can remove it. */
export function Foundations(): ReactNode {
  return (
    <div className={styles["foundations"]}>
      <p className={styles["founding"]}>{FOUNDING_LINE}</p>
      <p className={styles["preamble"]}>{PREAMBLE}</p>
    </div>
  );
}
