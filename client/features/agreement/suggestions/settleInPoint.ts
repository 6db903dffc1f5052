import type { Suggestion } from "../../../../shared/agreement/suggestions.ts";
import type { ClauseId } from "../../../../shared/base/ids.ts";
import type { Agreement } from "../document/bindAgreement.ts";
import { clauseFragment, clauseMap } from "../document/layout.ts";
import { settleSuggestion, type Settling } from "./settleSuggestion.ts";

/** Settles suggestions that somebody read, in one step of undo. Says how many of them were still there. */
export function settleInPoint(
  agreement: Agreement,
  id: ClauseId,
  wanted: readonly Suggestion[],
  how: Settling,
): number {
  const map = clauseMap(agreement.doc, id);
  const fragment = map === null ? null : clauseFragment(map);
  if (fragment === null) return 0;
  let settled = 0;
  agreement.act(() => {
    // From the last: those that read alike are told apart by counting from the top.
    for (const suggestion of wanted.toReversed()) if (settleSuggestion(fragment, suggestion, how)) settled += 1;
  });
  return settled;
}
