import type { ReactNode } from "react";
import { Input } from "react-aria-components/Input";
import { Label } from "react-aria-components/Label";
import { TextField } from "react-aria-components/TextField";
import { classes } from "./classes.ts";
import field from "./field.module.css";

/** A time of day, by the browser's own field: it knows whether its reader counts to twelve. */
export function TimeField(props: {
  readonly label: string;
  /** "HH:MM", or null for none. */
  readonly value: string | null;
  readonly onChange: (time: string | null) => void;
}): ReactNode {
  return (
    <TextField
      className={classes(field["field"], field["day"])}
      value={props.value ?? ""}
      onChange={(time) => props.onChange(time === "" ? null : time.slice(0, 5))}
    >
      <Label className={field["label"] ?? ""}>{props.label}</Label>
      <Input type="time" className={field["input"] ?? ""} />
    </TextField>
  );
}
