import type { ReactNode } from "react";
import { classes } from "./classes.ts";
import styles from "./notice.module.css";
import { LineIcon } from "./LineIcon.tsx";

export type NoticeTone = "calm" | "attention" | "problem";

const MARKS: Record<NoticeTone, string> = {
  calm: "M10 3a7 7 0 1 1 0 14a7 7 0 0 1 0-14M10 9v4.5M10 6.6v.1",
  attention: "M10 3a7 7 0 1 1 0 14a7 7 0 0 1 0-14M10 6.2v4.6M10 13.4v.1",
  problem: "M10 3.2 17.4 16.4H2.6ZM10 8v3.6M10 14v.1",
};

/**
 * Says what happened, what is safe, what to do. Never only a colour: each tone has its own mark. It is not
 * a live region; whoever shows one after an act also calls `announce`.
 */
export function Notice(props: {
  readonly tone: NoticeTone;
  readonly children: ReactNode;
  readonly actions?: ReactNode;
}): ReactNode {
  return (
    <div className={classes(styles["notice"], styles[props.tone])}>
      <LineIcon className={styles["mark"]} size={null}>
        <path d={MARKS[props.tone]} />
      </LineIcon>
      <div className={styles["body"]}>
        <div>{props.children}</div>
        {props.actions !== undefined && <div className={styles["actions"]}>{props.actions}</div>}
      </div>
    </div>
  );
}
