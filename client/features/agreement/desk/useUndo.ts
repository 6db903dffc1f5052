import { useCallback, useEffect, useReducer, useRef } from "react";
import type { UndoManager } from "yjs";
import type { Agreement } from "../document/bindAgreement.ts";

export interface UndoSteps {
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  undo(): void;
  redo(): void;
}

/** Undo for the whole screen: of the document in which something was done last, own edits only. */
export function useUndo(shared: Agreement | null, mine: Agreement | null): UndoSteps {
  const [, drawAgain] = useReducer((count: number) => count + 1, 0);
  const last = useRef<UndoManager | null>(null);
  useEffect(() => {
    const managers = [shared?.undo, mine?.undo].filter((manager) => manager !== undefined);
    const forget = managers.map((manager) => {
      const changed = (): void => {
        last.current = manager;
        drawAgain();
      };
      for (const name of ["stack-item-added", "stack-item-popped", "stack-cleared"] as const) manager.on(name, changed);
      return () => {
        for (const name of ["stack-item-added", "stack-item-popped", "stack-cleared"] as const) manager.off(name, changed);
        if (last.current === manager) last.current = null;
      };
    });
    return () => forget.forEach((stop) => stop());
  }, [shared, mine]);
  return {
    canUndo: last.current?.canUndo() === true,
    canRedo: last.current?.canRedo() === true,
    undo: useCallback(() => last.current?.undo(), []),
    redo: useCallback(() => last.current?.redo(), []),
  };
}
