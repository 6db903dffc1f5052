import { type ReactNode, useEffect, useRef } from "react";
import styles from "../week.module.css";

/** A new step takes the focus with it: the button that led here is gone, and its words are read out. */
export function StepHeading(props: { readonly id: string; readonly children: ReactNode }): ReactNode {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <h2 id={props.id} ref={heading} tabIndex={-1} className={styles["head"]}>
      {props.children}
    </h2>
  );
}
