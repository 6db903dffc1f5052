import { useEffect, useEffectEvent } from "react";
import type { Clause } from "../../../../shared/agreement/clause.ts";
import { idIn, type Sheet } from "./Desk.tsx";

/**
 * The point that I am writing in, should it have been deleted under my hand: it stays on the page for as long as the
 * caret is in it, because an editor that goes takes the letters along that are typed meanwhile. In a point of both the
 * next letter brings it back for both. `onLeft` when the caret has left and it is still gone.
 */
export function useHeldPoint(
  sheet: Sheet | null,
  active: string | null,
  onLeft: (sheet: Sheet, clause: Clause) => void,
): Clause | null {
  const id = sheet === null ? null : idIn(sheet, active);
  const held = sheet === null || id === null ? null : sheet.agreement.takenAway(id);
  const left = useEffectEvent((where: Sheet, clause: Clause) => {
    if (where.agreement.takenAway(clause.id) !== null) onLeft(where, clause);
  });
  useEffect(() => {
    if (sheet === null || held === null) return;
    return () => left(sheet, held);
  }, [sheet, held]);
  return held;
}
