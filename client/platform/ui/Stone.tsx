import type { ReactNode } from "react";
import styles from "./stone.module.css";

/** What a closed device shows: a stone, and nothing about anybody. */
export function Stone(): ReactNode {
  return (
    <svg
      className={styles["stone"]}
      viewBox="0 0 64 40"
      width="80"
      height="50"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      strokeLinecap="round"
      aria-hidden="true"
    >
      <path d="M6 30c0-11 11-22 27-22s25 9 25 20c0 5-12 7-26 7S6 35 6 30Z" />
      <path d="M16 25c2-6 8-10 14-11" />
    </svg>
  );
}
