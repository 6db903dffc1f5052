import { Trans, useLingui } from "@lingui/react/macro";
import { type ReactNode, useEffect, useRef } from "react";
import { flushSync } from "react-dom";
import { type Clause, textOf } from "../../../../shared/agreement/clause.ts";
import { announce } from "../../../platform/ui/announce.ts";
import { Button } from "../../../platform/ui/Button.tsx";
import { bringBackPoint } from "../document/changePoint.ts";
import type { Sheet } from "./Desk.tsx";
import { focusPoint, focusTopic } from "./handFocus.ts";
import styles from "../agreement.module.css";

export interface RemovedPoint {
  readonly sheet: Sheet;
  readonly clause: Clause;
}

/** Deleting asks no question, because taking it back is one tap, for as long as this stands here. */
export function RemovedBar(props: { readonly removed: RemovedPoint; readonly onDone: () => void }): ReactNode {
  const { sheet, clause } = props.removed;
  const { t } = useLingui();
  const undo = useRef<HTMLButtonElement>(null);
  // The menu that had the focus went with the point. A frame later it has tried to give the focus back; if
  // nobody has it, undoing is the likeliest next wish.
  useEffect(() => {
    const frame = requestAnimationFrame(() => {
      if (document.activeElement === document.body) undo.current?.focus();
    });
    return () => cancelAnimationFrame(frame);
  }, []);
  return (
    <div className={styles["removed"]} data-screen-only="">
      <span className={styles["removedWords"]}>
        <Trans>
          Deleted: <bdi>{textOf(clause.paragraphs)}</bdi>
        </Trans>
      </span>
      <Button
        ref={undo}
        onPress={() => {
          flushSync(() => bringBackPoint(sheet.agreement, clause.id));
          focusPoint(clause.id);
          announce(t`The point is back.`);
          props.onDone();
        }}
      >
        <Trans>Undo</Trans>
      </Button>
      <Button
        tone="plain"
        onPress={() => {
          focusTopic(clause.topic);
          props.onDone();
        }}
      >
        <Trans>All right</Trans>
      </Button>
    </div>
  );
}
