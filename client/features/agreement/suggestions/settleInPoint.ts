import { ownerOf } from "../../../../shared/agreement/ownership.ts";
import type { Suggestion } from "../../../../shared/agreement/suggestions.ts";
import type { ClauseId } from "../../../../shared/base/ids.ts";
import type { Agreement } from "../document/bindAgreement.ts";
import { clauseFragment, clauseMap } from "../document/layout.ts";
import { readClauseAt } from "../document/readAgreement.ts";
import { settleSuggestion, type Settling } from "./settleSuggestion.ts";

/**
 * Settles suggestions that somebody read, in one step of undo. Says how many of them were still there. Who does
 * a point follows from its first words, and these may be among them: what is taken never hands a point on, so if
 * the words alone would say somebody else by now, whose it is gets written down.
 */
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
  const clause = agreement.view().clauses.get(id);
  const owner = clause === undefined ? null : ownerOf(clause);
  agreement.act((roots) => {
    // From the last: those that read alike are told apart by counting from the top.
    for (const suggestion of wanted.toReversed()) if (settleSuggestion(fragment, suggestion, how)) settled += 1;
    const after = settled > 0 && owner !== null ? readClauseAt(roots, id) : null;
    if (after !== null && ownerOf(after) !== owner) map?.set("who", owner);
  });
  return settled;
}
