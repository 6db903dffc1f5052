import type { ReactNode } from "react";
import styles from "./card.module.css";
import { classes } from "./classes.ts";

/** A sheet of paper. Give it `labelledBy` when its heading should be found as a region. */
export function Card(props: {
  readonly children: ReactNode;
  /** Sunken: beside the matter, an explanation or something that rests. */
  readonly tone?: "raised" | "sunken";
  readonly labelledBy?: string;
  readonly className?: string | undefined;
}): ReactNode {
  const name = classes(styles["card"], props.tone === "sunken" && styles["sunken"], props.className);
  if (props.labelledBy === undefined) return <div className={name}>{props.children}</div>;
  return (
    <section aria-labelledby={props.labelledBy} className={name}>
      {props.children}
    </section>
  );
}
