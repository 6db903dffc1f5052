import { type ReactNode, useState } from "react";
import { FieldError } from "react-aria-components/FieldError";
import { Input } from "react-aria-components/Input";
import { Label } from "react-aria-components/Label";
import { TextField } from "react-aria-components/TextField";
import { isDay } from "../../../shared/base/day.ts";
import field from "./field.module.css";
import { classes } from "./classes.ts";

/**
 * A day, by the browser's own field: it knows the reader's calendar and keyboard. While a year is typed the
 * field holds days of the Middle Ages; they are not written down.
 */
export function DayField(props: {
  readonly label: string;
  readonly value: string | null;
  readonly onChange: (day: string | null) => void;
  readonly min?: string;
  readonly max?: string;
  /** Why a day is refused, in one sentence; null when it may stand. */
  readonly problemOf?: (day: string) => string | null;
}): ReactNode {
  const { label, value, onChange, min, max } = props;
  const [draft, setDraft] = useState<string | null>(null);
  const problem = draft === null ? null : (props.problemOf?.(draft) ?? null);
  const take = (day: string): void => {
    if (day === "") {
      setDraft(null);
      if (value !== null) onChange(null);
    } else if (!isDay(day) || day < "2000") setDraft(day);
    else if ((props.problemOf?.(day) ?? null) !== null) setDraft(day);
    else {
      setDraft(null);
      onChange(day);
    }
  };
  return (
    <TextField
      className={classes(field["field"], field["day"])}
      value={draft ?? value ?? ""}
      onChange={take}
      onBlur={() => {
        if (problem === null) setDraft(null);
      }}
      isInvalid={problem !== null}
    >
      <Label className={field["label"] ?? ""}>{label}</Label>
      <Input
        type="date"
        className={field["input"] ?? ""}
        {...(min !== undefined && { min })}
        {...(max !== undefined && { max })}
      />
      <FieldError className={field["problem"] ?? ""}>{problem}</FieldError>
    </TextField>
  );
}
