import type { Clock } from "../../shared/base/clock.ts";
import type { SpaceId } from "../../shared/base/ids.ts";
import { fail, ok } from "../../shared/base/result.ts";
import { canonicalJson } from "../../shared/seal/canonical.ts";
import { checkAppend, stateOf as stateOfRows } from "../../shared/seal/log/checkAppend.ts";
import { type LogRecord, parseLogRecord } from "../../shared/seal/log/record.ts";
import type { SpaceState } from "../../shared/seal/log/spaceState.ts";
import type { LogConflict, Store, StoredRecord } from "../store/store.ts";

/**
 * What the server knows of a space it knows from the space's signed log: who belongs, which rooms there
 * are. The state is computed from the stored records, kept for the busiest spaces, and forgotten at each
 * append, so that no decision outlives the record that changed it. The last word about the order has the
 * store, which compares and sets.
 */
const SPACES_KEPT = 10_000;

type RecordRefusal = "record-refused" | "space-closed" | "space-has-two-partners" | "clock-differs";
export type Judged =
  | { readonly ok: true; readonly value: StoredRecord }
  | { readonly ok: false; readonly problem: RecordRefusal }
  | LogConflict;

export interface SpaceLogs {
  /** Null for a space that does not exist. */
  stateOf(space: SpaceId): Promise<SpaceState | null>;
  /** Whether this record may begin a space; nothing is read or written. */
  judgeFirst(record: LogRecord): Judged;
  /** Whether this record may come next in a space that exists; nothing is written. */
  judge(space: SpaceId, record: LogRecord): Promise<Judged>;
  /** To be called after each append, also after one whose outcome is unknown. */
  forget(space: SpaceId): void;
}

export function createSpaceLogs(store: Store, clock: Clock): SpaceLogs {
  const kept = new Map<SpaceId, Promise<SpaceState | null>>();

  // Kept as a promise, so that many who come at once share one load; the longest unused makes room.
  function stateOf(space: SpaceId): Promise<SpaceState | null> {
    const state = kept.get(space) ?? load(space);
    kept.delete(space);
    kept.set(space, state);
    const [oldest] = kept.keys();
    if (kept.size > SPACES_KEPT && oldest !== undefined) kept.delete(oldest);
    return state;
  }

  /** Neither a missing space nor a failed read is remembered. */
  async function load(space: SpaceId): Promise<SpaceState | null> {
    try {
      const rows = wireRecords(await store.readLog(space, 0));
      if (rows.length > 0) return stateOfRows(rows);
    } catch (error) {
      kept.delete(space);
      throw error;
    }
    kept.delete(space);
    return null;
  }

  function check(state: SpaceState | null, record: LogRecord): Judged {
    const checked = checkAppend(state, record, clock.now());
    if (checked.ok) return ok(storedRecord(checked.value.record));
    if (checked.problem === "record-misdated") return fail("clock-differs");
    if (checked.problem === "space-full") return fail("space-has-two-partners");
    return fail(state?.closed === true ? "space-closed" : "record-refused");
  }

  return {
    stateOf,
    forget: (space) => void kept.delete(space),
    judgeFirst: (record) => check(null, record),
    async judge(space, record) {
      const state = await stateOf(space);
      if (state === null || record.space !== space) return fail("record-refused");
      return record.n === state.head.n + 1 && record.previous === state.head.hash
        ? check(state, record)
        : overtaken(store, space, record);
    },
  };
}

export function storedRecord(record: LogRecord): StoredRecord {
  return { n: record.n, record: canonicalJson(record) };
}

/** Records were checked before they were stored, so one that does not parse is a bug or a damaged disk. */
export function wireRecords(records: readonly StoredRecord[]): LogRecord[] {
  return records.map(({ n, record }) => {
    const parsed = parseLogRecord(JSON.parse(record));
    if (!parsed.ok) throw new Error(`stored record ${n} does not parse`);
    return parsed.value;
  });
}

/** The very same record again is a lost answer, not a conflict: the store tells the two apart once more. */
async function overtaken(store: Store, space: SpaceId, record: LogRecord): Promise<Judged> {
  const records = await store.readLog(space, record.n);
  const stored = storedRecord(record);
  return records[0]?.record === stored.record ? ok(stored) : { ok: false, problem: "log-conflict", records };
}
