import { LIMITS } from "../../shared/base/limits.ts";
import { fail, ok, type Result } from "../../shared/base/result.ts";
import type { SigningTally } from "../store/signingStore.ts";

export type LimitRefusal =
  | Result<never, "signing-full">
  | { readonly ok: false; readonly problem: "too-many-requests"; readonly retryAfterSeconds: number };

/** A day's limit is counted over the last 24 hours; an hour later some of it has passed for anybody. */
const RETRY_SECONDS = 60 * 60;

/**
 * What one partner may bring. Each has a half of the log and a day's share of their own, so nobody can fill it
 * so that the other could no longer sign or take back. A signature counts by its bytes, never as a note.
 */
export function withinLimits(
  { own }: SigningTally,
  kind: "note" | "signature",
  bytes: number,
): Result<void, never> | LimitRefusal {
  const isFull = own.entries >= LIMITS.signingEntriesEach || own.bytes + bytes > LIMITS.signingBytesEach;
  if (isFull) return fail("signing-full");
  const isOver =
    (kind === "note" && own.notesSince >= LIMITS.signingNotesPerDay) ||
    own.bytesSince + bytes > LIMITS.signingBytesPerDay;
  return isOver ? { ok: false, problem: "too-many-requests", retryAfterSeconds: RETRY_SECONDS } : ok(undefined);
}
