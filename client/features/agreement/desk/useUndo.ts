import { useEffect, useMemo, useState } from "react";
import type { UndoManager } from "yjs";
import type { Agreement } from "../document/bindAgreement.ts";

export interface UndoSteps {
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly undo: () => void;
  readonly redo: () => void;
}

const CHANGES = ["stack-item-added", "stack-item-popped", "stack-cleared"] as const;

/** Undo for the whole screen: of the document in which something was done last, own edits only. */
export function useUndo(shared: Agreement | null, mine: Agreement | null): UndoSteps {
  const [last, setLast] = useState<{ readonly manager: UndoManager } | null>(null);
  useEffect(() => {
    const managers = [shared?.undo, mine?.undo].filter((manager) => manager !== undefined);
    const forget = managers.map((manager) => {
      // A new object each time: the manager is the same, what it can do is not.
      const changed = (): void => setLast({ manager });
      for (const name of CHANGES) manager.on(name, changed);
      return () => {
        for (const name of CHANGES) manager.off(name, changed);
      };
    });
    return () => forget.forEach((stop) => stop());
  }, [shared, mine]);
  const manager = last?.manager ?? shared?.undo ?? mine?.undo;
  const canUndo = manager?.canUndo() === true;
  const canRedo = manager?.canRedo() === true;
  return useMemo(
    () => ({ canUndo, canRedo, undo: () => void manager?.undo(), redo: () => void manager?.redo() }),
    [manager, canUndo, canRedo],
  );
}
