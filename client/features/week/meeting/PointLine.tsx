import type { ReactNode } from "react";
import type { AgendaPoint } from "../../../../shared/week/agenda.ts";
import styles from "../week.module.css";

/** One point, whose it is where that is not plain, and what can be done with it. */
export function PointLine(props: {
  readonly point: AgendaPoint;
  readonly by: string | null;
  readonly children?: ReactNode;
}): ReactNode {
  return (
    // A group with the point's own words, so that its buttons are not heard as buttons of nothing.
    <div className={styles["half"]} role="group" aria-label={props.point.text}>
      <p className={styles["words"]}>{props.point.text}</p>
      {props.by !== null && <p className={styles["quiet"]}>{props.by}</p>}
      {props.children !== undefined && <div className={styles["acts"]}>{props.children}</div>}
    </div>
  );
}
