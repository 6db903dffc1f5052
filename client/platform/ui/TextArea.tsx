import type { ReactNode, Ref } from "react";
import { TextArea as AriaTextArea } from "react-aria-components/TextArea";
import { classes } from "./classes.ts";
import { FieldFrame, type FieldFrameProps } from "./FieldFrame.tsx";
import styles from "./field.module.css";

interface TextAreaProps extends FieldFrameProps {
  readonly placeholder?: string;
  readonly rows?: number;
  readonly ref?: Ref<HTMLTextAreaElement>;
}

/** Several lines; it grows with what is written. */
export function TextArea({ ref, placeholder, rows, ...frame }: TextAreaProps): ReactNode {
  return (
    <FieldFrame {...frame}>
      <AriaTextArea
        className={classes(styles["input"], styles["area"])}
        dir="auto"
        rows={rows ?? 4}
        {...(placeholder !== undefined && { placeholder })}
        {...(ref !== undefined && { ref })}
      />
    </FieldFrame>
  );
}
