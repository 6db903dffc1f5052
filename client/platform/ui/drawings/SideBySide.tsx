import type { ReactNode } from "react";
import styles from "./drawing.module.css";
import { Drawing } from "./Drawing.tsx";

/** Two paths, side by side, towards a low sun: somebody was heard, and it is evening. */
export function SideBySide(): ReactNode {
  return (
    <Drawing>
      <circle className={styles["sun"]} cx="222" cy="40" r="20" />
      <path className={styles["far"]} d="M0 58c56-22 110-18 164-6s106 6 156-14v58H0Z" />
      <path className={styles["line"]} d="M0 66c54-20 108-16 160-4s110 6 160-12" />
      <path className={styles["land"]} d="M0 82c58-14 110-8 160-4s108 2 160-10v28H0Z" />
      <path className={styles["one"]} d="M60 92c34-4 66-2 92-12s36-18 66-22" />
      <path className={styles["two"]} d="M92 94c30-2 52-6 76-14s38-16 62-18" />
    </Drawing>
  );
}
