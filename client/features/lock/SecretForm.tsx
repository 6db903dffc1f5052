import type { FormEvent, ReactNode } from "react";
import { announce } from "../../platform/ui/announce.ts";
import { Button } from "../../platform/ui/Button.tsx";
import styles from "./lock.module.css";

/** What is typed to choose or to take away something that locks: done once it was judged, and said aloud then. */
export function SecretForm(props: {
  /** Whether it is done. */
  readonly act: () => Promise<boolean>;
  readonly said: string;
  readonly submit: ReactNode;
  /** Null where there is nothing to go back to. */
  readonly cancel: ReactNode | null;
  readonly isPrimary?: boolean;
  readonly isBusy: boolean;
  readonly onDone: () => void;
  readonly children: ReactNode;
}): ReactNode {
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (!(await props.act())) return;
    announce(props.said);
    props.onDone();
  };
  return (
    <form className={styles["fields"]} onSubmit={(event) => void submit(event)}>
      {props.children}
      <div className={styles["actions"]}>
        <Button type="submit" tone={props.isPrimary === true ? "primary" : "secondary"} isPending={props.isBusy}>
          {props.submit}
        </Button>
        {props.cancel !== null && <Button onPress={props.onDone}>{props.cancel}</Button>}
      </div>
    </form>
  );
}
