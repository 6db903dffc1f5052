import type { SpaceId } from "../../shared/base/ids.ts";
import { fail, ok, type Result } from "../../shared/base/result.ts";
import { canonicalJson } from "../../shared/seal/canonical.ts";
import { checkAppend } from "../../shared/seal/log/checkAppend.ts";
import { type LogRecord, parseLogRecord } from "../../shared/seal/log/record.ts";
import type { SpaceState } from "../../shared/seal/log/spaceState.ts";
import type { Store, StoredRecord } from "../store/store.ts";

/**
 * What the server knows of a space it knows from the space's signed log: who belongs, which rooms there
 * are. The state is computed from the stored records, kept for the busiest spaces, and forgotten at each
 * append, so that no decision outlives the record that changed it. The last word about the order has the
 * store, which compares and sets.
 */
const SPACES_KEPT = 10_000;

export type Judged =
  | { readonly ok: true; readonly value: StoredRecord }
  | { readonly ok: false; readonly problem: "record-refused" | "space-closed" }
  | { readonly ok: false; readonly problem: "log-conflict"; readonly records: readonly StoredRecord[] };

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

export function createSpaceLogs(store: Store): SpaceLogs {
  const kept = new Map<SpaceId, Promise<SpaceState | null>>();

  function stateOf(space: SpaceId): Promise<SpaceState | null> {
    const found = kept.get(space) ?? load(store, space);
    kept.delete(space);
    // Kept as a promise, so that many who come at once share one load; the oldest makes room.
    kept.set(space, found);
    const [oldest] = kept.keys();
    if (kept.size > SPACES_KEPT && oldest !== undefined) kept.delete(oldest);
    found.then(
      (state) => { if (state === null && kept.get(space) === found) kept.delete(space); },
      () => { if (kept.get(space) === found) kept.delete(space); },
    );
    return found;
  }

  return {
    stateOf,
    forget: (space) => void kept.delete(space),
    judgeFirst: (record) => (checkAppend(null, record).ok ? ok(storedRecord(record)) : fail("record-refused")),
    async judge(space, record) {
      const state = await stateOf(space);
      if (state === null || record.space !== space) return fail("record-refused");
      if (record.n !== state.head.n + 1) return conflict(store, space, record);
      if (state.closed) return fail("space-closed");
      const applied = checkAppend(state, record);
      return applied.ok ? ok(storedRecord(record)) : fail("record-refused");
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

/** The very same record again is a lost answer, not a conflict: the store tells the two apart. */
async function conflict(store: Store, space: SpaceId, record: LogRecord): Promise<Judged> {
  const records = await store.readLog(space, record.n);
  const stored = storedRecord(record);
  return records[0]?.record === stored.record ? ok(stored) : { ok: false, problem: "log-conflict", records };
}

async function load(store: Store, space: SpaceId): Promise<SpaceState | null> {
  let state: SpaceState | null = null;
  for (const record of wireRecords(await store.readLog(space, 0))) {
    const applied: Result<SpaceState, string> = checkAppend(state, record);
    if (!applied.ok) throw new Error(`stored record ${record.n} does not follow`);
    state = applied.value;
  }
  return state;
}
