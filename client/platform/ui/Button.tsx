import { useLingui } from "@lingui/react/macro";
import { type ReactNode, type Ref, useEffect, useRef } from "react";
import { Button as AriaButton } from "react-aria-components/Button";
import { announce } from "./announce.ts";
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
  /** Says that a list opens from it, and whether it is open. */
  readonly opensMenu?: boolean;
  readonly isOpen?: boolean;
  readonly onKeyDown?: (event: { readonly key: string; readonly altKey: boolean }) => void;
  readonly slot?: string;
  readonly className?: string | undefined;
  readonly ref?: Ref<HTMLButtonElement>;
}

/**
 * "In progress" is told by the button itself and by our one polite voice: React Aria's own announcement
 * leaves an unnamed image behind, which screen readers and axe stumble over.
 */
export function Button(props: ButtonProps): ReactNode {
  const { tone = "secondary", wide = false, isPending = false, type = "button", ...others } = props;
  const { label, describedBy, className, onPress, opensMenu, isOpen, children, ...rest } = others;
  const { t } = useLingui();
  const wasPending = useRef(isPending);
  useEffect(() => {
    if (isPending && !wasPending.current) announce(t`One moment.`);
    wasPending.current = isPending;
  }, [isPending, t]);
  return (
    <AriaButton
      {...rest}
      type={isPending ? "button" : type}
      {...(onPress !== undefined && !isPending && { onPress: () => onPress() })}
      {...(label !== undefined && { "aria-label": label })}
      {...(describedBy !== undefined && { "aria-describedby": describedBy })}
      {...(opensMenu === true && { "aria-haspopup": "menu" as const, "aria-expanded": isOpen === true })}
      {...(isPending && { "aria-disabled": true, "data-waiting": "" })}
      className={classes(styles["button"], styles[tone], wide && styles["wide"], className)}
    >
      {children}
    </AriaButton>
  );
}
