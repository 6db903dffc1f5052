import type { ClauseId, Slot } from "../../../../shared/base/ids.ts";
import { type Mark, MARK_LABEL, markSubject } from "../../../../shared/agreement/mark.ts";
import { readRecord } from "../../../../shared/seal/record/readRecord.ts";
import type { SignedRecord } from "../../../../shared/seal/record/signedRecord.ts";
import { signRecord } from "../../../../shared/seal/record/signRecord.ts";
import type { RecordPen } from "../../../platform/space/recordPen.ts";

/**
 * A mark as it lies in the document: the text of a signed record. The place where it was found says whose
 * it must be and about which point; a record of another point, copied here, does not fit.
 */
export function readMark(stored: unknown, clause: ClauseId, author: Slot, pen: RecordPen): SignedRecord | null {
  if (stored === undefined) return null;
  const { space, signersOf } = pen;
  const read = readRecord(stored, { label: MARK_LABEL, space, author, subject: markSubject(clause), signersOf });
  return read.ok ? read.value : null;
}

/** Signs an answer to one content of one point, as it was on the screen when the person pressed. */
export function writeMark(
  about: { readonly clause: ClauseId; readonly contentHash: string; readonly counter: number; readonly value: Mark },
  pen: RecordPen,
): string {
  const { clause, contentHash, counter, value } = about;
  return signRecord(
    {
      label: MARK_LABEL,
      space: pen.space,
      author: pen.slot,
      subject: markSubject(clause),
      contentHash,
      counter,
      value,
    },
    pen.signing,
  );
}
