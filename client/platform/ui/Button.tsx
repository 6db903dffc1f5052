import type { ReactNode, Ref } from "react";
import { Button as AriaButton } from "react-aria-components/Button";
import styles from "./button.module.css";
import { classes } from "./classes.ts";

export type ButtonTone = "primary" | "secondary" | "plain" | "danger";

export interface ButtonProps {
  readonly tone?: ButtonTone;
  readonly children: ReactNode;
  readonly onPress?: () => void;
  readonly type?: "button" | "submit";
  /** As wide as its container: the main act on a phone. */
  readonly wide?: boolean;
  readonly isDisabled?: boolean;
  /** Keeps the focus and says "in progress" while something above a second runs. */
  readonly isPending?: boolean;
  readonly label?: string;
  readonly describedBy?: string;
  readonly autoFocus?: boolean;
  readonly slot?: string;
  readonly className?: string | undefined;
  readonly ref?: Ref<HTMLButtonElement>;
}

export function Button(props: ButtonProps): ReactNode {
  const { tone = "secondary", wide = false, label, describedBy, className, onPress, children, ...rest } = props;
  return (
    <AriaButton
      {...rest}
      {...(onPress !== undefined && { onPress: () => onPress() })}
      {...(label !== undefined && { "aria-label": label })}
      {...(describedBy !== undefined && { "aria-describedby": describedBy })}
      className={classes(styles["button"], styles[tone], wide && styles["wide"], className)}
    >
      {children}
    </AriaButton>
  );
}
