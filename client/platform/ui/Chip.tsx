import type { ReactNode } from "react";
import { ToggleButton } from "react-aria-components/ToggleButton";
import styles from "./chip.module.css";

/** One choice that is on or off: inside a ChipGroup by `id`, or alone with `isSelected`. */
export function Chip(props: {
  readonly id?: string;
  readonly children: ReactNode;
  readonly isSelected?: boolean;
  readonly onChange?: (isSelected: boolean) => void;
  readonly isDisabled?: boolean;
  /** What those who listen hear, where the word alone would not say what it is about. */
  readonly label?: string;
}): ReactNode {
  const { label, children, ...rest } = props;
  return (
    <ToggleButton {...rest} {...(label !== undefined && { "aria-label": label })} className={styles["chip"] ?? ""}>
      {children}
    </ToggleButton>
  );
}
