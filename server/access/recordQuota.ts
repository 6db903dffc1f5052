import type { Slot } from "../../shared/base/ids.ts";
import { LIMITS } from "../../shared/base/limits.ts";
import type { LogRecord } from "../../shared/seal/log/record.ts";

const DAY_MS = 24 * 60 * 60_000;

/**
 * A space's log has an end, and nobody may drive the other to it: each partner adds so many records a day,
 * by this server's clock. What must not wait has a reserve: to close, to shut a device out, and the keys
 * that follow from it. Of new keys only those that the root signed: a thief cannot write these.
 */
export function secondsUntilAllowed(
  marks: readonly { readonly author: Slot; readonly storedAtMs: number }[],
  record: LogRecord,
  nowMs: number,
): number {
  const atMost = isUrgent(record) ? LIMITS.urgentRecordsPerDay : LIMITS.recordsPerDay;
  const own: number[] = [];
  for (let i = marks.length - 1; i >= 0 && own.length < atMost; i--) {
    const mark = marks[i];
    if (mark?.author === record.author) own.push(mark.storedAtMs);
  }
  const endsAtMs = (own[atMost - 1] ?? -Infinity) + DAY_MS;
  return endsAtMs > nowMs ? Math.ceil((endsAtMs - nowMs) / 1000) : 0;
}

function isUrgent(record: LogRecord): boolean {
  if (record.type === "partner-secret") return record.body.certificate.certifiedBy === "root";
  return record.type === "close" || record.type === "device-revoked" || record.type === "epoch";
}
