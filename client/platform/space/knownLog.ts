import { fail, ok, type Result } from "../../../shared/base/result.ts";
import { type LogRecord, parseLogRecord, recordHash } from "../../../shared/seal/log/record.ts";
import type { SpaceState } from "../../../shared/seal/log/spaceState.ts";
import { extendLog, verifyLog } from "../../../shared/seal/log/verifyLog.ts";

/** A log whose every record was checked, from the first one on, which is pinned by being here. */
export interface KnownLog {
  readonly records: readonly LogRecord[];
  readonly state: SpaceState;
}

export type LogFrozen = "frozen-forked" | "frozen-not-valid";

export function knownLog(records: readonly unknown[]): Result<KnownLog, "frozen-not-valid"> {
  const parsed: LogRecord[] = [];
  for (const record of records) {
    const one = parseLogRecord(record);
    if (!one.ok) return fail("frozen-not-valid");
    parsed.push(one.value);
  }
  const state = verifyLog(parsed);
  return state.ok ? ok({ records: parsed, state: state.value }) : fail("frozen-not-valid");
}

/**
 * Lays what a server shows, from record `from` on, over what is known here. Where both have a record it
 * must be the same one, or somebody is being told another story. `missing` is what the server no longer
 * has: a restored backup gets it back.
 */
export function mergeLog(
  known: KnownLog,
  from: number,
  shown: readonly unknown[],
): Result<{ readonly log: KnownLog; readonly missing: readonly LogRecord[] }, LogFrozen> {
  const added: LogRecord[] = [];
  for (const [offset, value] of shown.entries()) {
    const parsed = parseLogRecord(value);
    if (!parsed.ok) return fail("frozen-not-valid");
    const mine = known.records[from + offset];
    if (mine === undefined) added.push(parsed.value);
    else if (recordHash(mine) !== recordHash(parsed.value)) return fail("frozen-forked");
  }
  const missing = known.records.slice(from + shown.length);
  if (added.length === 0) return ok({ log: known, missing });
  const state = extendLog(known.state, added);
  // A record that does not follow ours while all of ours are there: a second story, told from here on.
  if (!state.ok) return fail(state.problem === "record-out-of-order" ? "frozen-forked" : "frozen-not-valid");
  return ok({ log: { records: [...known.records, ...added], state: state.value }, missing });
}
