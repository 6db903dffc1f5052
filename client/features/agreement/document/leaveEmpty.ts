import { isEmpty } from "../../../../shared/agreement/clause.ts";
import type { ClauseId } from "../../../../shared/base/ids.ts";
import type { Agreement } from "./bindAgreement.ts";
import { HOUSEKEEPING } from "../../../platform/said/housekeeping.ts";
import { clauseMap } from "./layout.ts";

/**
 * A point that was opened and left without a word is not kept as a blank line. Nothing is deleted: letters
 * that the partner types into it at this moment show it again.
 */
export function leaveEmpty(agreement: Agreement, id: ClauseId): boolean {
  const clause = agreement.view().clauses.get(id);
  if (clause === undefined || !isEmpty(clause)) return false;
  agreement.doc.transact(() => clauseMap(agreement.doc, id)?.delete("made"), HOUSEKEEPING);
  return true;
}
