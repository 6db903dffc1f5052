import type { ReactNode } from "react";
import styles from "./drawing.module.css";
import { Drawing } from "./Drawing.tsx";

/** From one stone, two paths go on, each its own way: what was closed stays where it was. */
export function PathsPart(): ReactNode {
  return (
    <Drawing>
      <path className={styles["land"]} d="M0 80c52-18 108-14 160-8s110 4 160-12v36H0Z" />
      <path className={styles["line"]} d="M0 64c52-20 110-16 160-8s112 4 160-14" />
      <path className={styles["stone"]} d="M132 84c0-7 11-11 28-11s28 5 28 11-11 9-27 9-29-2-29-9Z" />
      <path className={styles["one"]} d="M126 80c-24-10-48-2-66-12s-32-16-54-18" />
      <path className={styles["two"]} d="M196 80c24-8 44-4 64-14s32-20 54-24" />
    </Drawing>
  );
}
