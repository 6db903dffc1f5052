import { toBase64url } from "../../base/base64url.ts";
import { canonicalJson } from "../canonical.ts";
import { sign } from "../sign.ts";
import type { SigningKeys } from "../keys/signingKeys.ts";
import {
  RECORD_DOMAIN,
  RECORD_MAX_CHARACTERS,
  recordBytes,
  type SignedRecord,
  signedRecordSchema,
} from "./signedRecord.ts";

/** The text to keep in the document. Throws on a record that `readRecord` would refuse: that is a bug. */
export function signRecord(record: SignedRecord, keys: SigningKeys): string {
  const signature = toBase64url(sign(RECORD_DOMAIN, [recordBytes(record)], keys.secretKey));
  // Parsed before it is kept: what cannot be read back must fail where it was made.
  const text = canonicalJson(signedRecordSchema.parse({ ...record, signature }));
  if (text.length > RECORD_MAX_CHARACTERS) throw new Error(`a record of ${text.length} characters is too long`);
  return text;
}
