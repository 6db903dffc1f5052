import { useCallback, useSyncExternalStore } from "react";
import type { Awareness } from "y-protocols/awareness";
import type { Slot } from "../../../../shared/base/ids.ts";
import { partnerCaret } from "../editor/caretState.ts";

/** The clause that the partner's caret is in, or null. Changes with the clause, not with every letter. */
export function usePartnerClause(awareness: Awareness | null, me: Slot): string | null {
  const subscribe = useCallback(
    (changed: () => void) => {
      awareness?.on("change", changed);
      return () => awareness?.off("change", changed);
    },
    [awareness],
  );
  return useSyncExternalStore(subscribe, () =>
    awareness === null ? null : (partnerCaret(awareness, me)?.clause ?? null),
  );
}
