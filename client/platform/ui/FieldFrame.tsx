import type { ReactNode } from "react";
import { FieldError } from "react-aria-components/FieldError";
import { Label } from "react-aria-components/Label";
import { Text } from "react-aria-components/Text";
import { TextField as AriaTextField } from "react-aria-components/TextField";
import styles from "./field.module.css";

export interface FieldFrameProps {
  readonly label: ReactNode;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly hint?: ReactNode;
  /** What is wrong and what to do, in one sentence; the text stays. */
  readonly problem?: ReactNode;
  readonly maxLength?: number;
  readonly name?: string;
  readonly autoFocus?: boolean;
  /** Only where the place says it to the eye; those who listen hear it always. */
  readonly isLabelHidden?: boolean;
  readonly onBlur?: () => void;
}

/** What every field of words has round it: a label above that stays, and hint and problem tied to it for those who listen. */
export function FieldFrame(props: FieldFrameProps & { readonly children: ReactNode }): ReactNode {
  const hasProblem = props.problem !== undefined && props.problem !== null;
  return (
    <AriaTextField
      className={styles["field"] ?? ""}
      value={props.value}
      onChange={props.onChange}
      isInvalid={hasProblem}
      autoComplete="off" /* what is typed here must not come back as a suggestion elsewhere */
      {...(props.onBlur !== undefined && { onBlur: () => props.onBlur?.() })}
      {...(props.maxLength !== undefined && { maxLength: props.maxLength })}
      {...(props.name !== undefined && { name: props.name })}
      {...(props.autoFocus !== undefined && { autoFocus: props.autoFocus })}
    >
      <Label className={props.isLabelHidden === true ? "cg-hidden" : (styles["label"] ?? "")}>{props.label}</Label>
      {props.children}
      {props.hint !== undefined && (
        <Text slot="description" className={styles["hint"] ?? ""}>
          {props.hint}
        </Text>
      )}
      <FieldError className={styles["problem"] ?? ""}>{props.problem}</FieldError>
    </AriaTextField>
  );
}
