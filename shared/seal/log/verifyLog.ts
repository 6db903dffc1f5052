import { fail, ok, type Result } from "../../base/result.ts";
import { applyRecord } from "./applyRecord.ts";
import type { LogProblem } from "./logProblem.ts";
import { parseLogRecord } from "./record.ts";
import type { SpaceState } from "./spaceState.ts";

/** Everything, from the first record on: what a client does with a log that it has not pinned yet. */
export function verifyLog(records: readonly unknown[]): Result<SpaceState, LogProblem> {
  return records.length === 0 ? fail("log-empty") : extend(null, records);
}

/** What came after what a client holds already. */
export function extendLog(state: SpaceState, records: readonly unknown[]): Result<SpaceState, LogProblem> {
  return extend(state, records);
}

function extend(start: SpaceState | null, records: readonly unknown[]): Result<SpaceState, LogProblem> {
  let state = start;
  for (const record of records) {
    const parsed = parseLogRecord(record);
    if (!parsed.ok) return parsed;
    const applied = applyRecord(state, parsed.value);
    if (!applied.ok) return applied;
    state = applied.value;
  }
  return state === null ? fail("log-empty") : ok(state);
}
