import type { Slot } from "../../../shared/base/ids.ts";
import { readRecord } from "../../../shared/seal/record/readRecord.ts";
import type { RecordLabel, SignedRecord } from "../../../shared/seal/record/signedRecord.ts";
import { signRecord } from "../../../shared/seal/record/signRecord.ts";
import type { RecordPen } from "../space/recordPen.ts";

/** One kind of signed word about a point (an answer to it, or that it goes), or about a comment. */
export interface WordKind<Id extends string> {
  readonly label: RecordLabel;
  readonly subject: (about: Id) => string;
}

/**
 * A word as it lies in the document: the text of a signed record. The place where it was found says whose it
 * must be and about which point; a record of another point, copied here, does not fit.
 */
export function readWord<Id extends string>(
  kind: WordKind<Id>,
  stored: unknown,
  about: Id,
  author: Slot,
  pen: Pick<RecordPen, "space" | "signersOf">,
): SignedRecord | null {
  if (stored === undefined) return null;
  const { space, signersOf } = pen;
  const read = readRecord(stored, { label: kind.label, space, author, subject: kind.subject(about), signersOf });
  return read.ok ? read.value : null;
}

/** Signs a word about one content of one point, as it was on the screen when the person said it. */
export function writeWord<Id extends string>(
  kind: WordKind<Id>,
  said: Pick<SignedRecord, "contentHash" | "counter" | "value"> & { readonly about: Id },
  pen: RecordPen,
): string {
  const { about, contentHash, counter, value } = said;
  return signRecord(
    {
      label: kind.label,
      space: pen.space,
      author: pen.slot,
      subject: kind.subject(about),
      contentHash,
      counter,
      value,
    },
    pen.signing,
  );
}
