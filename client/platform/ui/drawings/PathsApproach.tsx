import type { ReactNode } from "react";
import styles from "./drawing.module.css";
import { Drawing } from "./Drawing.tsx";

/** Two paths that come nearer, and two stones between them: nothing has to happen yet. */
export function PathsApproach(): ReactNode {
  return (
    <Drawing>
      <path className={styles["land"]} d="M0 76c58-20 112-20 160-8s112 8 160-10v38H0Z" />
      <path className={styles["line"]} d="M0 60c58-22 114-22 160-10s112 8 160-12" />
      <path className={styles["one"]} d="M10 90c36-14 64-4 102-14" />
      <path className={styles["two"]} d="M310 88c-36-16-62-4-100-14" />
      <path className={styles["stone"]} d="M126 78c0-6 8-8 17-8s17 3 17 8-7 6-16 6-18-1-18-6Z" />
      <path className={styles["stone"]} d="M166 81c0-6 8-8 17-8s16 3 16 8-7 6-16 6-17-1-17-6Z" />
    </Drawing>
  );
}
