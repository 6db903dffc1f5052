import { Trans } from "@lingui/react/macro";
import { type DragEvent, type ReactNode, useRef, useState } from "react";
import { Button } from "../../platform/ui/Button.tsx";
import { classes } from "../../platform/ui/classes.ts";
import styles from "./verify.module.css";

/** A button for everybody, and a place to drop a file for who has one under the mouse. */
export function ChooseFile(props: {
  readonly isBusy: boolean;
  readonly hasChosen: boolean;
  readonly onFile: (file: File) => void;
}): ReactNode {
  const { isBusy, hasChosen, onFile } = props;
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const take = (files: FileList | null): void => {
    const [first] = files ?? [];
    if (first !== undefined) onFile(first);
  };
  const over = (event: DragEvent): void => {
    // Without this the browser leaves the page and opens the file.
    event.preventDefault();
    setOver(true);
  };
  return (
    <div
      className={classes(styles["choose"], isOver && styles["over"])}
      data-drop-here=""
      onDragOver={over}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer.files);
      }}
    >
      <input
        ref={input}
        hidden
        type="file"
        accept=".pdf,application/pdf"
        onChange={({ target }) => {
          take(target.files);
          // The same file, chosen again after it was saved anew, counts again.
          target.value = "";
        }}
      />
      <Button tone={hasChosen ? "secondary" : "primary"} isPending={isBusy} onPress={() => input.current?.click()}>
        {hasChosen ? <Trans>Choose another file</Trans> : <Trans>Choose a file</Trans>}
      </Button>
      <p className={styles["orDrop"]}>
        <Trans>or drop it here</Trans>
      </p>
    </div>
  );
}
