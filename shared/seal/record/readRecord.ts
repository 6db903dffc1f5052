import { fromBase64url } from "../../base/base64url.ts";
import type { Slot, SpaceId } from "../../base/ids.ts";
import { fail, ok, type Result } from "../../base/result.ts";
import { readCanonical } from "../canonical.ts";
import { verifySignature } from "../verifySignature.ts";
import {
  RECORD_DOMAIN,
  RECORD_MAX_CHARACTERS,
  recordBytes,
  type RecordLabel,
  type SignedRecord,
  signedRecordSchema,
} from "./signedRecord.ts";

/** What the place where the record was found says it must be about. */
export interface RecordExpectation {
  readonly label: RecordLabel;
  readonly space: SpaceId;
  readonly author: Slot;
  readonly subject: string;
  /** Every signing key that may speak for a slot. */
  readonly signersOf: (slot: Slot) => readonly Uint8Array[];
}

export type RecordProblem = "record-malformed" | "record-foreign" | "record-forged";

/**
 * `text` comes from a document that the partner can write: anything at all may be in it. What it claims to be about is
 * compared with the place where it lay before its signature is looked at, because a true record in a false place is
 * the forgery that costs nothing.
 */
export function readRecord(text: unknown, expected: RecordExpectation): Result<SignedRecord, RecordProblem> {
  if (typeof text !== "string" || text.length > RECORD_MAX_CHARACTERS) return fail("record-malformed");
  const json = readCanonical(text);
  const parsed = signedRecordSchema.safeParse(json.ok ? json.value : undefined);
  if (!parsed.success) return fail("record-malformed");
  const { signature, ...rest } = parsed.data;
  const record = rest as SignedRecord;
  const isExpected =
    record.label === expected.label &&
    record.space === expected.space &&
    record.author === expected.author &&
    record.subject === expected.subject;
  if (!isExpected) return fail("record-foreign");
  const bytes = fromBase64url(signature, 64);
  if (!bytes.ok) return fail("record-malformed");
  const fields = [recordBytes(record)];
  const isTheirs = (signer: Uint8Array) => verifySignature(RECORD_DOMAIN, fields, bytes.value, signer);
  return expected.signersOf(record.author).some(isTheirs) ? ok(record) : fail("record-forged");
}
