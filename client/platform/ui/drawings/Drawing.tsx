import type { ReactNode } from "react";
import styles from "./drawing.module.css";

/**
 * What all drawings share: the size, so that nothing moves when words arrive beside one, and that nobody is told of
 * it who does not see it. Lines, paths and stones that approach, cross and bridge; nobody is in it.
 */
export function Drawing(props: { readonly children: ReactNode }): ReactNode {
  return (
    <svg className={styles["drawing"]} viewBox="0 0 320 96" width="320" height="96" fill="none" aria-hidden="true">
      {props.children}
    </svg>
  );
}
