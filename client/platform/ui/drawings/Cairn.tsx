import type { ReactNode } from "react";
import styles from "./drawing.module.css";
import { Drawing } from "./Drawing.tsx";

/** Stones laid on stones, where two paths lead: what was said, and then done. */
export function Cairn(): ReactNode {
  return (
    <Drawing>
      <path className={styles["land"]} d="M0 84c56-14 108-12 160-8s110 2 160-10v30H0Z" />
      <path className={styles["line"]} d="M0 66c56-18 110-16 160-8s112 4 160-12" />
      <path className={styles["one"]} d="M12 92c36-6 72-4 104-6" />
      <path className={styles["two"]} d="M308 90c-36-8-70-4-104-4" />
      {/* From the widest to the smallest, each a little off the middle: laid by hand. */}
      <path className={styles["stone"]} d="M122 80c0-8 15-12 38-12s38 4 38 12-15 10-37 10-39-2-39-10Z" />
      <path className={styles["stone"]} d="M132 62c0-7 12-11 29-11s28 4 28 11-12 9-28 9-29-2-29-9Z" />
      <path className={styles["stone"]} d="M142 46c0-6 8-9 19-9s18 3 18 9-8 7-18 7-19-1-19-7Z" />
      <path className={styles["stone"]} d="M151 33c0-5 5-7 10-7s10 2 10 7-5 6-10 6-10-1-10-6Z" />
    </Drawing>
  );
}
