import type { ReactNode } from "react";
import styles from "./drawing.module.css";
import { Drawing } from "./Drawing.tsx";

/** Two paths cross on one wide stone: both are here now. */
export function PathsCross(): ReactNode {
  return (
    <Drawing>
      <path className={styles["land"]} d="M0 78c64-14 112-10 160-6s104 4 160-8v32H0Z" />
      <path className={styles["line"]} d="M0 40c62-22 114-18 162-8s106 6 158-12" />
      <path className={styles["stone"]} d="M128 64c-1-9 14-14 34-14s34 5 34 14-14 12-33 12-34-3-35-12Z" />
      <path className={styles["one"]} d="M10 84c46-4 66-14 100-20s60 2 96-4 66-22 104-28" />
      <path className={styles["two"]} d="M10 44c44 0 70 16 104 18s62-6 96 2 62 20 100 22" />
    </Drawing>
  );
}
