import { toBase64url } from "../../base/base64url.ts";
import { canonicalJson } from "../canonical.ts";
import { sign } from "../sign.ts";
import type { SigningKeys } from "../keys/signingKeys.ts";
import { RECORD_DOMAIN, recordBytes, type SignedRecord, signedRecordSchema } from "./signedRecord.ts";

/** The text to keep in the document. Throws on a record that `readRecord` would refuse: that is a bug. */
export function signRecord(record: SignedRecord, keys: SigningKeys): string {
  const signature = toBase64url(sign(RECORD_DOMAIN, [recordBytes(record)], keys.secretKey));
  return canonicalJson(signedRecordSchema.parse({ ...record, signature }));
}
