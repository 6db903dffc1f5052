import { useEffect, useEffectEvent } from "react";
import type { UndoSteps } from "./useUndo.ts";

/** Undo by keyboard wherever the focus is on this page; an editor and a text field have their own. */
export function useUndoKeys(steps: UndoSteps): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (!(event.metaKey || event.ctrlKey) || event.altKey || event.key.toLowerCase() !== "z") return;
    const isWriting =
      event.target instanceof HTMLElement && event.target.closest("input, textarea, [contenteditable=true]") !== null;
    if (event.defaultPrevented || isWriting) return;
    event.preventDefault();
    if (event.shiftKey) steps.redo();
    else steps.undo();
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent): void => onKey(event);
    window.addEventListener("keydown", listener);
    return () => window.removeEventListener("keydown", listener);
  }, []);
}
