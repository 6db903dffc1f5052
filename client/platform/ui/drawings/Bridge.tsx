import type { ReactNode } from "react";
import styles from "./drawing.module.css";
import { Drawing } from "./Drawing.tsx";

/** Two banks. Of the stones between them the first two lie there, or all: a blank page, and one that both signed. */
export function Bridge(props: { readonly isLaid?: boolean }): ReactNode {
  return (
    <Drawing>
      <path className={styles["water"]} d="M88 96c8-14 12-20 16-26h112c4 6 8 12 16 26Z" />
      <path className={styles["ripple"]} d="M132 88c14-3 26-3 38 0M182 84c10-2 16-2 24 0" />
      <path className={styles["land"]} d="M0 66c36-10 74-8 108 2-4 10-8 18-10 28H0Z" />
      <path className={styles["land"]} d="M320 62c-36-8-72-4-108 6 4 10 8 18 10 28h98Z" />
      <path className={styles["line"]} d="M0 52c38-14 82-12 126-2s124 6 194-10" />
      <path className={styles["one"]} d="M8 82c30-10 54-6 86-12" />
      <path className={styles["two"]} d="M312 80c-30-12-54-6-86-10" />
      <path className={styles["stone"]} d="M99 72c0-5 7-7 13-7s13 3 13 7-6 6-13 6-13-1-13-6Z" />
      <path className={styles["stone"]} d="M202 71c0-5 6-7 12-7s12 3 12 7-6 6-12 6-12-1-12-6Z" />
      {/* The three in the middle, the ones that take two. */}
      {props.isLaid === true && (
        <>
          <path className={styles["stone"]} d="M125 67c0-5 6-7 12-7s12 3 12 7-6 6-12 6-12-1-12-6Z" />
          <path className={styles["stone"]} d="M151 64c0-5 6-7 12-7s12 3 12 7-6 6-12 6-12-1-12-6Z" />
          <path className={styles["stone"]} d="M177 66c0-5 6-7 12-7s11 3 11 7-5 6-11 6-12-1-12-6Z" />
        </>
      )}
    </Drawing>
  );
}
