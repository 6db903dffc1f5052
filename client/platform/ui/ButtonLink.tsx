import type { ReactNode } from "react";
import { Link } from "react-router";
import styles from "./button.module.css";
import type { ButtonTone } from "./Button.tsx";
import { classes } from "./classes.ts";

/** Looks like a button, goes like a link: used wherever a tap changes the address. */
export function ButtonLink(props: {
  readonly to: string;
  readonly children: ReactNode;
  readonly tone?: ButtonTone;
  /** Over the whole width, where a thumb has to find it. */
  readonly wide?: boolean;
  /** For steps that nobody should come back to by going back. */
  readonly replace?: boolean;
  readonly className?: string | undefined;
}): ReactNode {
  const { tone = "secondary", wide = false, replace = false } = props;
  return (
    <Link
      to={props.to}
      replace={replace}
      className={classes(styles["button"], styles[tone], wide && styles["wide"], props.className)}
    >
      {props.children}
    </Link>
  );
}
