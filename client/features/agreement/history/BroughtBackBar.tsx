import { Trans } from "@lingui/react/macro";
import { type ReactNode, useEffect, useRef } from "react";
import { Button } from "../../../platform/ui/Button.tsx";
import sheet from "../agreement.module.css";

/** The button that was pressed is gone with what it changed; undoing is the likeliest next wish. */
export function BroughtBackBar(props: {
  readonly words: ReactNode;
  readonly onUndo: () => void;
  readonly onDone: () => void;
}): ReactNode {
  const undo = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const frame = requestAnimationFrame(() => undo.current?.focus());
    return () => cancelAnimationFrame(frame);
  }, []);
  return (
    <div className={sheet["removed"]} data-screen-only="">
      <span className={sheet["removedWords"]}>{props.words}</span>
      <Button ref={undo} onPress={props.onUndo}>
        <Trans>Undo</Trans>
      </Button>
      <Button tone="plain" onPress={props.onDone}>
        <Trans>All right</Trans>
      </Button>
    </div>
  );
}
