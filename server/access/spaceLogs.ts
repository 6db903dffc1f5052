import type { Clock } from "../../shared/base/clock.ts";
import type { Slot, SpaceId } from "../../shared/base/ids.ts";
import { fail, ok } from "../../shared/base/result.ts";
import { canonicalJson } from "../../shared/seal/canonical.ts";
import { checkAppend, stateOf as stateOfRows } from "../../shared/seal/log/checkAppend.ts";
import { type LogRecord, parseLogRecord } from "../../shared/seal/log/record.ts";
import type { SpaceState } from "../../shared/seal/log/spaceState.ts";
import { secondsUntilAllowed } from "./recordQuota.ts";
import type { LogConflict, Store, StoredRecord } from "../store/store.ts";

/**
 * What the server knows of a space it knows from the space's signed log: who belongs, which rooms there
 * are. The state is computed from the stored records, kept for the busiest spaces, and moved on with each
 * append by what was judged for it, so that a long log is replayed once and not for every record. The last
 * word about the order has the store, which compares and sets: a record that it took followed from exactly
 * the state it was judged with.
 */
const SPACES_KEPT = 10_000;

/** So long after a restore what people's devices still know is taken back. */
const RETURNING_MS = 30 * 24 * 60 * 60_000;

type RecordRefusal = "record-refused" | "space-closed" | "space-has-two-partners" | "clock-differs";

/** One record's author and when this server stored it: what quotas and days are counted by. */
export interface Mark {
  readonly author: Slot;
  readonly storedAtMs: number;
}

export interface KnownSpace {
  readonly state: SpaceState;
  /** One for each record, by its n. */
  readonly marks: readonly Mark[];
}

export interface JudgedRecord {
  readonly stored: StoredRecord;
  /** The space with the record in it; null when it is in the log already (a lost answer). */
  readonly next: { readonly state: SpaceState; readonly author: Slot } | null;
}

export type Judged =
  | { readonly ok: true; readonly value: JudgedRecord }
  | { readonly ok: false; readonly problem: "too-many-requests"; readonly retryAfterSeconds: number }
  | { readonly ok: false; readonly problem: RecordRefusal }
  | LogConflict;

export interface SpaceLogs {
  /** Null for a space that does not exist. */
  knownOf(space: SpaceId): Promise<KnownSpace | null>;
  /** Whether this record may begin a space; nothing is read or written. */
  judgeFirst(record: LogRecord): Judged;
  /** Whether this record may come next in a space that exists; nothing is written. */
  judge(space: SpaceId, record: LogRecord): Promise<Judged>;
  /** Whether somebody brings back what a restore took away: for a while, and only what was made before it. */
  isBroughtBack(record: LogRecord): Promise<boolean>;
  /** To be called after each append of a judged record; null when the store did not take it, or nobody knows. */
  appended(space: SpaceId, judged: JudgedRecord, storedAtMs: number | null): void;
  /** To be called after every other write to a log. */
  forget(space: SpaceId): void;
}

/** `isShared`: other processes write to this store, so it is asked each time how long the log is by now. */
export function createSpaceLogs(store: Store, clock: Clock, isShared = false): SpaceLogs {
  const kept = new Map<SpaceId, Promise<KnownSpace | null>>();
  let restored: Promise<number | null> | null = null;

  // Kept as a promise, so that many who come at once share one load; the longest unused makes room.
  function knownOf(space: SpaceId): Promise<KnownSpace | null> {
    const there = kept.get(space);
    if (there !== undefined && isShared) return refreshed(space, there);
    return keep(space, there ?? load(space));
  }

  /** A log only grows or goes: as long as it was, it is the same. */
  async function refreshed(space: SpaceId, there: Promise<KnownSpace | null>): Promise<KnownSpace | null> {
    const [known, length] = await Promise.all([there, store.logLength(space)]);
    if (known?.marks.length === length) return keep(space, there);
    return keep(space, load(space));
  }

  function keep(space: SpaceId, known: Promise<KnownSpace | null>): Promise<KnownSpace | null> {
    kept.delete(space);
    kept.set(space, known);
    const [oldest] = kept.keys();
    if (kept.size > SPACES_KEPT && oldest !== undefined) kept.delete(oldest);
    return known;
  }

  /** Neither a missing space nor a failed read is remembered. */
  async function load(space: SpaceId): Promise<KnownSpace | null> {
    try {
      const rows = wireRecords(await store.readLog(space, 0));
      // Asked second, so that every record that was read has its time.
      const times = await store.logTimes(space);
      const marks = rows.map(({ author, n }): Mark => ({ author, storedAtMs: times[n] ?? 0 }));
      if (rows.length > 0) return { state: stateOfRows(rows), marks };
    } catch (error) {
      kept.delete(space);
      throw error;
    }
    kept.delete(space);
    return null;
  }

  /** Asked once: a restore happens while no server runs. */
  function restoredAtMs(): Promise<number | null> {
    restored ??= store.lastRestoreMs().catch((error: unknown) => {
      restored = null;
      throw error;
    });
    return restored;
  }

  /**
   * Whether somebody brings back what a restore took away. Such a record was judged when it was made, by a clock that
   * has gone on since, and what it shuts out may be a device that the backup does not know yet.
   */
  async function isBroughtBack({ at }: LogRecord): Promise<boolean> {
    const restoredMs = await restoredAtMs();
    return restoredMs !== null && at <= restoredMs && clock.now() < restoredMs + RETURNING_MS;
  }

  function check(state: SpaceState | null, record: LogRecord, nowMs: number): Judged {
    const checked = checkAppend(state, record, nowMs);
    if (checked.ok) {
      return ok({ stored: storedRecord(record), next: { state: checked.value.state, author: record.author } });
    }
    if (checked.problem === "record-misdated") return fail("clock-differs");
    if (checked.problem === "space-full") return fail("space-has-two-partners");
    return fail(state?.closed === true ? "space-closed" : "record-refused");
  }

  /** A partner revokes devices that are there and their own: any other id would only fill the log. */
  async function revokesNobody(space: SpaceId, record: LogRecord): Promise<boolean> {
    if (record.type !== "device-revoked") return false;
    const devices = await store.listDevices(space);
    return !devices.some(({ device, slot }) => device === record.body.device && slot === record.author);
  }

  return {
    knownOf,
    isBroughtBack,
    appended(space, { next }, storedAtMs) {
      const known = kept.get(space);
      kept.delete(space);
      if (next === null || storedAtMs === null || known === undefined) return;
      const { state, author } = next;
      const moved = known.then((before) =>
        before?.state.head.n === state.head.n - 1
          ? { state, marks: [...before.marks, { author, storedAtMs }] }
          : load(space),
      );
      void keep(space, moved).catch(() => kept.delete(space));
    },
    forget: (space) => void kept.delete(space),
    judgeFirst: (record) => check(null, record, clock.now()),
    async judge(space, record) {
      const known = await knownOf(space);
      if (known === null || record.space !== space) return fail("record-refused");
      const { state, marks } = known;
      if (record.n !== state.head.n + 1 || record.previous !== state.head.hash) {
        return overtaken(store, space, record);
      }
      const returns = await isBroughtBack(record);
      const checked = check(state, record, returns ? record.at : clock.now());
      if (!checked.ok) return checked;
      if (!returns && (await revokesNobody(space, record))) return fail("record-refused");
      const retryAfterSeconds = secondsUntilAllowed(marks, record, clock.now());
      return retryAfterSeconds === 0 ? checked : { ok: false, problem: "too-many-requests", retryAfterSeconds };
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
  return records[0]?.record === stored.record
    ? ok({ stored, next: null })
    : { ok: false, problem: "log-conflict", records };
}
