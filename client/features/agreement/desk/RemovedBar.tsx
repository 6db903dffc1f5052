import { Trans, useLingui } from "@lingui/react/macro";
import { type ReactNode, useEffect, useRef } from "react";
import { flushSync } from "react-dom";
import { type Clause, textOf } from "../../../../shared/agreement/clause.ts";
import { announce } from "../../../platform/ui/announce.ts";
import { Button } from "../../../platform/ui/Button.tsx";
import { browserRandom } from "../../../platform/browser/browserRandom.ts";
import { addPoint } from "../document/addPoint.ts";
import { bringBackPoint } from "../document/changePoint.ts";
import { wordsThere } from "../document/wordsThere.ts";
import { type Sheet, useDesk } from "./Desk.tsx";
import { focusPoint, focusTopic } from "./handFocus.ts";
import styles from "../agreement.module.css";

export interface RemovedPoint {
  readonly sheet: Sheet;
  readonly clause: Clause;
  /**
   * What can be done about it. "undo" for what I deleted myself; what went by another hand while I was writing in it
   * I may "bring-back" as long as it is not the other's, and otherwise "keep" what I read and wrote there.
   */
  readonly way: "undo" | "bring-back" | "keep";
}

/** Deleting asks no question, because taking it back is one tap, for as long as this stands here. */
export function RemovedBar(props: { readonly removed: RemovedPoint; readonly onDone: () => void }): ReactNode {
  const { sheet, clause, way } = props.removed;
  const { mine, me } = useDesk();
  const { t } = useLingui();
  const words = way === "keep" ? wordsThere(sheet.agreement.doc, clause.id) : textOf(clause.paragraphs);
  const undo = useRef<HTMLButtonElement>(null);
  // The menu that had the focus went with the point. A frame later it has tried to give the focus back; if
  // nobody has it, undoing is the likeliest next wish.
  useEffect(() => {
    const frame = requestAnimationFrame(() => {
      if (document.activeElement === document.body) undo.current?.focus();
    });
    return () => cancelAnimationFrame(frame);
  }, []);
  const keep = (): void => {
    if (mine === null) return;
    const kept = flushSync(() => addPoint(mine.agreement, { topic: clause.topic, by: me, text: words }, browserRandom));
    if (!kept.ok) return;
    focusPoint(kept.value);
    announce(t`Kept, as a point of your own.`);
  };
  const bringBack = (): void => {
    flushSync(() => bringBackPoint(sheet.agreement, clause.id));
    focusPoint(clause.id);
    announce(t`The point is back.`);
  };
  return (
    <div className={styles["removed"]} data-screen-only="">
      <span className={styles["removedWords"]}>
        {way === "undo" ? (
          <Trans>
            Deleted: <bdi>{words}</bdi>
          </Trans>
        ) : (
          <Trans>
            Deleted meanwhile: <bdi>{words}</bdi>
          </Trans>
        )}
      </span>
      <Button
        ref={undo}
        onPress={() => {
          if (way === "keep") keep();
          else bringBack();
          props.onDone();
        }}
      >
        {way === "undo" && <Trans>Undo</Trans>}
        {way === "bring-back" && <Trans>Bring it back</Trans>}
        {way === "keep" && <Trans>Keep the words for myself</Trans>}
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
