import { Trans } from "@lingui/react/macro";
import { type ReactNode, useEffect, useEffectEvent, useRef, useState } from "react";
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
  const take = (files: FileList | undefined | null): void => {
    const [first] = files ?? [];
    if (first !== undefined) onFile(first);
  };
  // All of the window takes a file: beside the frame the browser would leave the page and open it.
  const onDrop = useEffectEvent(take);
  useEffect(() => {
    const over = (event: DragEvent): void => {
      event.preventDefault();
      setOver(true);
    };
    // Null: out of the window, and not from one part of it to another.
    const left = ({ relatedTarget }: DragEvent): void => setOver(relatedTarget !== null);
    const dropped = (event: DragEvent): void => {
      event.preventDefault();
      setOver(false);
      onDrop(event.dataTransfer?.files);
    };
    window.addEventListener("dragover", over);
    window.addEventListener("dragleave", left);
    window.addEventListener("drop", dropped);
    return () => {
      window.removeEventListener("dragover", over);
      window.removeEventListener("dragleave", left);
      window.removeEventListener("drop", dropped);
    };
  }, []);
  return (
    <div className={classes(styles["choose"], isOver && styles["over"])}>
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
