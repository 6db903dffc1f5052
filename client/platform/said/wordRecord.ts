import type { Slot } from "../../../shared/base/ids.ts";
import { readCanonical } from "../../../shared/seal/canonical.ts";
import { readRecord } from "../../../shared/seal/record/readRecord.ts";
import {
  RECORD_MAX_CHARACTERS,
  type RecordLabel,
  type SignedRecord,
  signedRecordSchema,
} from "../../../shared/seal/record/signedRecord.ts";
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

/**
 * What a word says while nobody has checked who signed it. Enough for my own newest words, which lie in a document
 * that only I can write, and for finding out whether checking the other's would change anything.
 */
export function readUnchecked<Id extends string>(
  kind: WordKind<Id>,
  stored: unknown,
  about: Id,
  author: Slot,
  pen: Pick<RecordPen, "space">,
): SignedRecord | null {
  if (typeof stored !== "string" || stored.length > RECORD_MAX_CHARACTERS) return null;
  const json = readCanonical(stored);
  const parsed = signedRecordSchema.safeParse(json.ok ? json.value : undefined);
  if (!parsed.success) return null;
  const { signature: _unchecked, ...rest } = parsed.data;
  // reason: plain JSON by its schema, as `readRecord` has it.
  const record = rest as SignedRecord;
  const isOfThisPlace =
    record.label === kind.label &&
    record.space === pen.space &&
    record.author === author &&
    record.subject === kind.subject(about);
  return isOfThisPlace ? record : null;
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
