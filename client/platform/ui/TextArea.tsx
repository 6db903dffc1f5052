import type { ReactNode, Ref } from "react";
import { FieldError } from "react-aria-components/FieldError";
import { Label } from "react-aria-components/Label";
import { Text } from "react-aria-components/Text";
import { TextArea as AriaTextArea } from "react-aria-components/TextArea";
import { TextField as AriaTextField } from "react-aria-components/TextField";
import { classes } from "./classes.ts";
import styles from "./field.module.css";
import type { TextFieldProps } from "./TextField.tsx";

export interface TextAreaProps extends Omit<TextFieldProps, "ref"> {
  readonly rows?: number;
  readonly ref?: Ref<HTMLTextAreaElement>;
}

/** Several lines; it grows with what is written. */
export function TextArea({ ref, ...props }: TextAreaProps): ReactNode {
  const hasProblem = props.problem !== undefined && props.problem !== null;
  return (
    <AriaTextField
      className={styles["field"] ?? ""}
      value={props.value}
      onChange={props.onChange}
      isInvalid={hasProblem}
      autoComplete="off"
      {...(props.onBlur !== undefined && { onBlur: () => props.onBlur?.() })}
      {...(props.maxLength !== undefined && { maxLength: props.maxLength })}
      {...(props.name !== undefined && { name: props.name })}
      {...(props.autoFocus !== undefined && { autoFocus: props.autoFocus })}
    >
      <Label className={props.isLabelHidden === true ? "cg-hidden" : (styles["label"] ?? "")}>{props.label}</Label>
      <AriaTextArea
        className={classes(styles["input"], styles["area"])}
        dir="auto"
        rows={props.rows ?? 4}
        {...(props.placeholder !== undefined && { placeholder: props.placeholder })}
        {...(ref !== undefined && { ref })}
      />
      {props.hint !== undefined && (
        <Text slot="description" className={styles["hint"] ?? ""}>
          {props.hint}
        </Text>
      )}
      <FieldError className={styles["problem"] ?? ""}>{props.problem}</FieldError>
    </AriaTextField>
  );
}
