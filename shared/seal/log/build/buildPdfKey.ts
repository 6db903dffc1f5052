import type { LogRecord } from "../record.ts";
import { type Authorship, nextRecord } from "./signLogRecord.ts";

/** "This device signs pages for me": the key's hash and its certificate's serial, both base64url; no name. */
export function buildPdfKey(
  authorship: Authorship,
  key: { readonly spkiHash: string; readonly serial: string },
): LogRecord {
  return nextRecord(authorship, "pdf-key", key);
}
