import type { ReactNode } from "react";
import type { ShownDay } from "../../../../shared/promises/followThrough.ts";
import styles from "../promises.module.css";

const DOT = 7;
const FIRST = 2.5;

/** One day of a chart. Told apart by shape and not by colour alone, and none is a cross. */
export function Dot(props: {
  readonly state: ShownDay["state"];
  /** A miss that its author told before the other asked: what weighs most, and easily lost in a row of rings. */
  readonly isToldFirst: boolean;
  readonly x: number;
  readonly y: number;
}): ReactNode {
  const { state, isToldFirst, x, y } = props;
  return (
    <>
      <Shape state={state} x={x} y={y} />
      {isToldFirst && <circle className={styles["first"]} cx={x + DOT - 1} cy={y - DOT + 1} r={FIRST} />}
    </>
  );
}

function Shape(props: { readonly state: ShownDay["state"]; readonly x: number; readonly y: number }): ReactNode {
  const { state, x, y } = props;
  switch (state) {
    case "kept":
      return <circle className={styles["kept"]} cx={x} cy={y} r={DOT} />;
    case "partly":
      return (
        <>
          <circle className={styles["ring"]} cx={x} cy={y} r={DOT} />
          <path className={styles["kept"]} d={`M${x} ${y - DOT}a${DOT} ${DOT} 0 0 0 0 ${2 * DOT}Z`} />
        </>
      );
    case "missed":
      return <circle className={styles["ring"]} cx={x} cy={y} r={DOT} />;
    case "not-applicable":
      return <path className={styles["dash"]} d={`M${x - 5} ${y}h10`} />;
    // No word yet, and not told yet, look alike: a fact, and no verdict.
    case "no-word":
    case "open":
      return <circle className={styles["point"]} cx={x} cy={y} r={2.5} />;
  }
}
