import { latin1 } from "./latin1.ts";
import { FILE_BYTES_MAX } from "./refused.ts";
import type { Refusal } from "./report.ts";

/** What can be told before anything is read. */
export function refusalOf(bytes: Uint8Array): Refusal | null {
  if (bytes.length === 0) return "empty";
  if (bytes.length > FILE_BYTES_MAX) return "too-large";
  // Others allow something in front of it; no page of ours has that, and no text of a mail becomes a PDF by it.
  return latin1(bytes.subarray(0, 5)) === "%PDF-" ? null : "not-a-pdf";
}

/** How far from its end a PDF may say that it ends; readers look no further. */
const END_WITHIN = 1_024;

/** Of a file without an agreement of ours: why there may be one that nobody sees. */
export function refusalOfForeign(bytes: Uint8Array): Refusal | null {
  if (/\/Encrypt\s+\d+\s+\d+\s+R|\/Encrypt\s*<</.test(latin1(bytes))) return "encrypted";
  return latin1(bytes.subarray(-END_WITHIN)).includes("%%EOF") ? null : "cut-short";
}
