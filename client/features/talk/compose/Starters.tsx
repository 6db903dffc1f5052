import { useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { atTheEnd } from "../../../platform/hints/put.ts";
import type { Change } from "../../../platform/hints/hintWord.ts";
import { Button } from "../../../platform/ui/Button.tsx";
import styles from "./compose.module.css";

/** Nothing in the text is replaced: a beginning is only put there. */
const NOTHING_FOUND = { words: "", start: 0 };

/** Ways to begin. They stay while somebody writes: nothing moves, and a second one can follow. */
export function Starters(props: {
  readonly starters: readonly string[];
  readonly onChange: (change: Change) => void;
}): ReactNode {
  const { t } = useLingui();
  return (
    <div className={styles["starters"]} role="group" aria-label={t`Ways to begin`}>
      {props.starters.map((words) => (
        <Button
          key={words}
          className={styles["starter"]}
          onPress={() => props.onChange((text) => atTheEnd(text, NOTHING_FOUND, words))}
        >
          {words}
        </Button>
      ))}
    </div>
  );
}
