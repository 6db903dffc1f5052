import type { ReactNode, Ref } from "react";
import { Input } from "react-aria-components/Input";
import { FieldFrame, type FieldFrameProps } from "./FieldFrame.tsx";
import styles from "./field.module.css";

interface TextFieldProps extends FieldFrameProps {
  readonly placeholder?: string;
  readonly ref?: Ref<HTMLInputElement>;
}

/** One line. `dir` follows what is typed, whatever the language of the page. */
export function TextField({ ref, placeholder, ...frame }: TextFieldProps): ReactNode {
  return (
    <FieldFrame {...frame}>
      <Input
        className={styles["input"] ?? ""}
        dir="auto"
        {...(placeholder !== undefined && { placeholder })}
        {...(ref !== undefined && { ref })}
      />
    </FieldFrame>
  );
}
