import type { Clause } from "../../../../shared/agreement/clause.ts";
import { mayChange } from "../../../../shared/agreement/ownership.ts";
import { type Sheet, useDesk } from "../desk/Desk.tsx";

/**
 * Whether I may change what a point says, not only suggest it. In my private document everything is mine,
 * also what I wrote before I took the other seat.
 */
export function useMayChange(sheet: Sheet, clause: Clause): boolean {
  const { me, mayWrite } = useDesk();
  return mayWrite && (sheet.scope === "me" || mayChange(clause, me));
}
