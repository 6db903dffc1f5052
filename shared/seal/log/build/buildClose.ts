import type { LogRecord } from "../record.ts";
import { type Authorship, nextRecord } from "./signLogRecord.ts";

/** Either partner, alone, at any time. There is no record that removes the other. */
export function buildClose(authorship: Authorship): LogRecord {
  return nextRecord(authorship, "close", {});
}
