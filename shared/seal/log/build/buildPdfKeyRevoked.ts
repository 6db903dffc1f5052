import type { LogRecord } from "../record.ts";
import { type Authorship, nextRecord } from "./signLogRecord.ts";

/** From here on nothing that this key signs counts; what it signed before stays. */
export function buildPdfKeyRevoked(authorship: Authorship, spkiHash: string): LogRecord {
  return nextRecord(authorship, "pdf-key-revoked", { spkiHash });
}
