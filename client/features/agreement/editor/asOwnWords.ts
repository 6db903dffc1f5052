import type { Transaction } from "@tiptap/pm/state";
import { changedRanges } from "./changedRanges.ts";

/** Whoever may change a point writes plain words in it, also in the middle of what the other suggests. */
export function asOwnWords(tr: Transaction): Transaction {
  const { insertion, deletion } = tr.doc.type.schema.marks;
  for (const { newFrom, newTo } of changedRanges(tr)) {
    for (const mark of [insertion, deletion])
      if (mark !== undefined && tr.doc.rangeHasMark(newFrom, newTo, mark)) tr.removeMark(newFrom, newTo, mark);
  }
  return tr;
}
