import type { ReactNode } from "react";
import styles from "./checkList.module.css";

export interface CheckItem {
  readonly id: string;
  readonly text: string;
  /** Said below it, in a smaller voice. */
  readonly note?: ReactNode;
  /** Cannot be taken now; the note says why. */
  readonly isHeld?: boolean;
}

/** Things to be taken or left, a line each. What is off at first is up to whoever uses it. */
export function CheckList(props: {
  readonly label: ReactNode;
  readonly items: readonly CheckItem[];
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (id: string, isChosen: boolean) => void;
}): ReactNode {
  return (
    <fieldset className={styles["group"]}>
      <legend className={styles["label"]}>{props.label}</legend>
      {props.items.map(({ id, text, note, isHeld }) => (
        <label key={id} className={styles["line"]}>
          <input
            type="checkbox"
            className={styles["box"]}
            checked={props.chosen.has(id)}
            disabled={isHeld === true}
            onChange={({ target }) => props.onChoose(id, target.checked)}
          />
          <span>
            <span className={styles["words"]} dir="auto">
              {text}
            </span>
            {note !== undefined && <span className={styles["note"]}>{note}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
