import type * as Y from "yjs";
import type { PromiseId } from "../../../../shared/base/ids.ts";

/** The private document holds one text for each promise of the other that somebody wanted to remember something about. */
export const OWN_RECORD = "own-record/";

export function ownRecordOf(mine: Y.Doc, promise: PromiseId): Y.Text {
  return mine.getText(`${OWN_RECORD}${promise}`);
}
