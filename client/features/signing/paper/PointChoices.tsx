import { type ReactNode, useId } from "react";
import styles from "./choices.module.css";
import type { NumberedPoint } from "./numberedPoints.ts";

/** Points to tick, with their words; the browser's own boxes, which every reader and keyboard knows. */
export function PointChoices(props: {
  readonly label: string;
  readonly points: readonly NumberedPoint[];
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (chosen: ReadonlySet<string>) => void;
  /** What ticking everything at once is called; null where one is all. */
  readonly all: string | null;
}): ReactNode {
  const { label, points, chosen, onChoose, all } = props;
  const id = useId();
  // Ticked one after the other it is all of them as well, and the first box says so.
  const isAll = points.length > 0 && points.every(({ point }) => chosen.has(point.id));
  const toggle = (point: string): void => {
    const next = new Set(chosen);
    if (!next.delete(point)) next.add(point);
    onChoose(next);
  };
  return (
    <div role="group" aria-labelledby={id}>
      <p id={id} className={styles["label"]}>
        {label}
      </p>
      <ul className={styles["choices"]}>
        {all !== null && (
          <Choice
            isChosen={isAll}
            onToggle={() => onChoose(isAll ? new Set() : new Set(points.map(({ point }) => point.id)))}
          >
            <strong>{all}</strong>
          </Choice>
        )}
        {points.map(({ point, number }) => (
          <Choice key={point.id} isChosen={chosen.has(point.id)} onToggle={() => toggle(point.id)}>
            <span className={styles["number"]}>{number}</span> <bdi>{point.text}</bdi>
          </Choice>
        ))}
      </ul>
    </div>
  );
}

function Choice(props: {
  readonly isChosen: boolean;
  readonly onToggle: () => void;
  readonly children: ReactNode;
}): ReactNode {
  return (
    <li>
      <label className={styles["choice"]}>
        <input type="checkbox" className={styles["box"]} checked={props.isChosen} onChange={props.onToggle} />
        <span>{props.children}</span>
      </label>
    </li>
  );
}
