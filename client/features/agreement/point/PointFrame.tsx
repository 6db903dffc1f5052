import { useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import type { Clause } from "../../../../shared/agreement/clause.ts";
import { classes } from "../../../platform/ui/classes.ts";
import { InfoButton } from "../../../platform/ui/InfoButton.tsx";
import type { Sheet } from "../desk/Desk.tsx";
import { PointMenu } from "./PointMenu.tsx";
import { PointNote } from "./PointNote.tsx";
import styles from "./point.module.css";
import { useMove } from "./useMove.ts";

export type PointLook = "own" | "open" | "talk" | "agreed" | "ended" | "answered" | "gone";

/** What every point has, whoever can read it: its number, its place among the others, its menu, its small i. */
export function PointFrame(props: {
  readonly sheet: Sheet;
  readonly clause: Clause;
  /** On the paper; null beside shared points, where only what both can say aloud is numbered. */
  readonly number: string | null;
  readonly look: PointLook;
  readonly isApart?: boolean;
  readonly children: ReactNode;
}): ReactNode {
  const { sheet, clause, number, look, children } = props;
  const { t } = useLingui();
  const { move, onKeyDownCapture } = useMove(sheet, clause.id);
  const name = number ?? t`of my own`;
  return (
    <li
      className={classes(styles["point"], props.isApart === true && styles["apart"])}
      data-state={look}
      data-point={clause.id}
      onKeyDownCapture={onKeyDownCapture}
    >
      <span className={styles["number"]} aria-hidden="true">
        {number}
      </span>
      <div className={styles["body"]}>{children}</div>
      {look !== "gone" && (
        <div className={styles["side"]} data-screen-only="">
          <PointMenu sheet={sheet} clause={clause} number={name} onMove={move} />
          <InfoButton label={t`About point ${name}, for you alone`}>
            <PointNote clause={clause} />
          </InfoButton>
        </div>
      )}
    </li>
  );
}
