import type { ReactNode } from "react";
import styles from "./drawing.module.css";
import { Drawing } from "./Drawing.tsx";

/** One path, past a stone to sit on: a place that is one person's own. */
export function PathAlone(): ReactNode {
  return (
    <Drawing>
      <path className={styles["land"]} d="M0 84c44-20 92-26 140-16s120 14 180-8v36H0Z" />
      <path className={styles["line"]} d="M0 70c46-20 96-26 144-14s116 12 176-10" />
      <path className={styles["line"]} d="M0 56c50-18 98-22 146-8s114 8 174-12" />
      <path className={styles["own"]} d="M28 92c38-6 66-2 92-10s30-16 58-20 44 2 62-10 20-16 34-22" />
      <path className={styles["stone"]} d="M126 88c0-6 9-9 20-9s20 4 20 9-8 7-19 7-21-1-21-7Z" />
    </Drawing>
  );
}
