import { type ReactNode, use } from "react";
import { Privacy } from "../ui/Privacy.tsx";
import { ShowMode } from "../ui/showMode.ts";
import { TextArea } from "../ui/TextArea.tsx";
import { NOTE_CHARACTERS, type NoteName, noteOf, writeNote } from "./notes.ts";
import styles from "./privateNote.module.css";
import { useMine } from "./useMine.ts";
import { useText } from "./useText.ts";

/**
 * A place to write that only this person can read; every letter is kept as it is typed. While somebody is with
 * the two (`ShowMode`) it is not there at all: an empty place would say that there is one.
 */
export function PrivateNote(props: {
  readonly name: NoteName;
  readonly label: string;
  readonly hint?: string;
  readonly placeholder?: string;
  readonly rows?: number;
}): ReactNode {
  const mine = useMine();
  const value = useText(mine === null ? null : noteOf(mine, props.name));
  if (use(ShowMode)) return null;
  return (
    <div className={styles["note"]}>
      <TextArea
        label={props.label}
        value={value}
        onChange={(next) => {
          if (mine !== null) writeNote(mine, props.name, next);
        }}
        maxLength={NOTE_CHARACTERS}
        rows={props.rows ?? 4}
        {...(props.hint !== undefined && { hint: props.hint })}
        {...(props.placeholder !== undefined && { placeholder: props.placeholder })}
      />
      <Privacy scope="me" />
    </div>
  );
}
