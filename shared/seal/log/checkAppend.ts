import { fail, ok, type Result } from "../../base/result.ts";
import { applyRecord, replayRecord } from "./applyRecord.ts";
import type { LogProblem } from "./logProblem.ts";
import { type LogRecord, parseLogRecord } from "./record.ts";
import type { SpaceState } from "./spaceState.ts";

export interface CheckedAppend {
  readonly record: LogRecord;
  /** The space with the record in it; `state.head` has its number and hash. */
  readonly state: SpaceState;
}

/** How far off the claimed time of a counted record may be: more, and a limit an hour would mean nothing. */
export const RECORD_TIME_SLACK_MS = 10 * 60_000;

/**
 * The server's side of an append. It needs no key: the whole rule book is signatures and structure.
 * `state` is null for a create; otherwise what `stateOf` makes of the rows.
 */
export function checkAppend(
  state: SpaceState | null,
  value: unknown,
  nowMs: number,
): Result<CheckedAppend, LogProblem | "record-misdated"> {
  const parsed = parseLogRecord(value);
  if (!parsed.ok) return parsed;
  const isMisdated = Math.abs(parsed.value.at - nowMs) > RECORD_TIME_SLACK_MS;
  if (isCounted(parsed.value) && isMisdated) return fail("record-misdated");
  const applied = applyRecord(state, parsed.value);
  return applied.ok ? ok({ record: parsed.value, state: applied.value }) : applied;
}

/** The state of rows that were checked when they were appended; throws when the store lost or mixed them. */
export function stateOf(rows: readonly LogRecord[]): SpaceState {
  let state: SpaceState | null = null;
  for (const row of rows) {
    const next: Result<SpaceState, LogProblem> = replayRecord(state, row);
    if (!next.ok) throw new Error(`a stored log does not replay: ${next.problem}`);
    state = next.value;
  }
  if (state === null) throw new Error("a stored log is empty");
  return state;
}

/** Other records may come from a device with a wrong clock: nothing depends on what they claim. */
function isCounted(record: LogRecord): boolean {
  return record.type === "generation" || (record.type === "epoch" && record.body.reason === "refreshed");
}
