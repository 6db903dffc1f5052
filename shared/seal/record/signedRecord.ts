import * as z from "zod/mini";
import { ID_PATTERN, type Slot, type SpaceId } from "../../base/ids.ts";
import { canonicalBytes } from "../canonical.ts";
import { HASH_PATTERN, SIGNATURE_PATTERN } from "../patterns.ts";

/**
 * A per-person fact in a document that both can write: a mark, a decision, an offer. Either partner's
 * device could put any bytes there as the other, so the fact counts only with its author's signature.
 * It is kept as canonical JSON text; `label` names the kind of fact, `subject` the thing it is about,
 * `contentHash` what that thing said at the time.
 */
export type RecordLabel = `cg/v1/${string}`;

export type JsonValue = null | boolean | number | string | readonly JsonValue[] | { readonly [key: string]: JsonValue };

export interface SignedRecord {
  readonly label: RecordLabel;
  readonly space: SpaceId;
  readonly author: Slot;
  readonly subject: string;
  readonly contentHash: string | null;
  /** Rises with each new record of one author about one subject; the highest counts. */
  readonly counter: number;
  readonly value: JsonValue;
}

/** Room for the longest text that is somebody's (an apology, a log entry), not for a document. */
export const RECORD_MAX_CHARACTERS = 64 * 1024;
export const SUBJECT_MAX_CHARACTERS = 200;

export const signedRecordSchema = z.strictObject({
  label: z.string().check(z.regex(/^cg\/v1\/[a-z0-9/-]{1,64}$/)),
  space: z.string().check(z.regex(ID_PATTERN)),
  author: z.enum(["a", "b"]),
  subject: z.string().check(z.minLength(1), z.maxLength(SUBJECT_MAX_CHARACTERS)),
  contentHash: z.nullable(z.string().check(z.regex(HASH_PATTERN))),
  counter: z.int().check(z.nonnegative()),
  value: z.json(),
  signature: z.string().check(z.regex(SIGNATURE_PATTERN)),
});

/** One domain for all of them: the record's own label is among the signed bytes. */
export const RECORD_DOMAIN = "cg/v1/signed-record";

export function recordBytes(record: SignedRecord): Uint8Array {
  const { label, space, author, subject, contentHash, counter, value } = record;
  return canonicalBytes({ label, space, author, subject, contentHash, counter, value });
}
