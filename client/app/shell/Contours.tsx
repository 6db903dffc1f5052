import type { ReactNode } from "react";
import styles from "./contours.module.css";

/** The landing's land, far off, at the foot of screens with one decision: the same place, and calm. */
export function Contours(): ReactNode {
  return (
    <svg
      className={styles["contours"]}
      viewBox="0 0 1440 200"
      preserveAspectRatio="xMidYMax slice"
      fill="none"
      aria-hidden="true"
    >
      <path className={styles["far"]} d="M0 104c230-66 420-62 650-18s470 44 790-26v140H0Z" />
      <path className={styles["line"]} d="M0 122c232-62 424-56 652-16s470 42 788-22" />
      <path className={styles["near"]} d="M0 158c210-34 420-22 640 2s500 14 800-24v64H0Z" />
      {/* Two paths that lead towards the same stones. */}
      <path className={styles["one"]} d="M330 186c90-26 190-8 262-18" />
      <path className={styles["two"]} d="M1110 182c-96-24-200-2-266-14" />
      <path className={styles["stone"]} d="M620 172c0-8 12-12 27-12s27 5 27 12-12 9-27 9-27-2-27-9Z" />
      <path className={styles["stone"]} d="M694 174c0-9 14-13 30-13s29 5 29 13-13 10-30 10-29-2-29-10Z" />
      <path className={styles["stone"]} d="M774 171c0-7 11-11 25-11s25 4 25 11-11 9-26 9-24-2-24-9Z" />
    </svg>
  );
}
