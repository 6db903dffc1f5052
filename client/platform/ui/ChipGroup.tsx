import { type ReactNode, useId } from "react";
import { ToggleButtonGroup } from "react-aria-components/ToggleButtonGroup";
import styles from "./chip.module.css";

/**
 * A labelled row of chips. `single` lets one be on (and be taken back), `multi` any number. Keys that belong
 * to no chip in this row are handed back untouched, so several rows can share one list.
 */
export function ChipGroup(props: {
  readonly label: ReactNode;
  readonly select: "single" | "multi";
  readonly selected: readonly string[];
  readonly onSelect: (selected: readonly string[]) => void;
  readonly children: ReactNode;
  readonly after?: ReactNode;
  readonly isLabelHidden?: boolean;
}): ReactNode {
  const labelId = useId();
  return (
    <div className={styles["group"]}>
      <span id={labelId} className={props.isLabelHidden === true ? "cg-hidden" : styles["label"]}>
        {props.label}
      </span>
      <div className={styles["chips"]}>
        <ToggleButtonGroup
          aria-labelledby={labelId}
          className={styles["chips"] ?? ""}
          selectionMode={props.select === "single" ? "single" : "multiple"}
          selectedKeys={props.selected}
          onSelectionChange={(keys) => props.onSelect([...keys].map(String))}
        >
          {props.children}
        </ToggleButtonGroup>
        {props.after}
      </div>
    </div>
  );
}
