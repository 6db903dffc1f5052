import type { DatabaseSync } from "node:sqlite";
import { equalBytes } from "../../../shared/base/bytes.ts";
import type { Slot, SpaceId } from "../../../shared/base/ids.ts";
import { fail, ok, type Result } from "../../../shared/base/result.ts";
import { eventHash } from "../eventHash.ts";
import type {
  AppendedSigningEntry,
  NextSigningEntry,
  SigningRefusal,
  SigningStore,
  SigningTally,
  StoredSigningEntry,
} from "../signingStore.ts";
import { withinBytes } from "../withinBytes.ts";
import { inTransaction } from "./inTransaction.ts";
import { written } from "./storeProblem.ts";

type SigningOperations = {
  [Name in keyof SigningStore]: (...args: Parameters<SigningStore[Name]>) => Awaited<ReturnType<SigningStore[Name]>>;
};

/** One table, and no statement that changes a row of it: the schema refuses an UPDATE by itself. */
export function signingOperations(database: DatabaseSync): {
  readonly operations: SigningOperations;
  readonly deleteOf: (space: SpaceId) => void;
  readonly lengthOf: (space: SpaceId) => number;
} {
  const length = database.prepare(`SELECT count(*) AS entries FROM signing_entries WHERE space = ?`);
  const one = database.prepare(`SELECT at_ms, entry FROM signing_entries WHERE space = ? AND n = ?`);
  const signature = database.prepare(`SELECT n FROM signing_entries WHERE space = ? AND signs = ? AND brought_by = ?`);
  const insert = database.prepare(
    `INSERT INTO signing_entries (space, n, at_ms, brought_by, signs, entry) VALUES (?, ?, ?, ?, ?, ?)`,
  );
  const select = database.prepare(`SELECT n, at_ms, entry FROM signing_entries WHERE space = ? AND n >= ? ORDER BY n`);
  const tally = database.prepare(
    `SELECT count(*) AS entries,
            coalesce(max(at_ms), 0) AS last_at_ms,
            count(*) FILTER (WHERE brought_by = :by) AS own,
            count(*) FILTER (WHERE brought_by = :by AND signs IS NULL AND at_ms > :since) AS notes,
            coalesce(sum(length(entry)) FILTER (WHERE brought_by = :by), 0) AS own_bytes,
            coalesce(sum(length(entry)) FILTER (WHERE brought_by = :by AND at_ms > :since), 0) AS bytes
     FROM signing_entries WHERE space = :space`,
  );
  const removeOfSpace = database.prepare(`DELETE FROM signing_entries WHERE space = ?`);

  const entryAt = (space: SpaceId, n: number): { readonly atMs: number; readonly entry: Uint8Array } | null => {
    const row = one.get(space, n);
    return row ? { atMs: Number(row["at_ms"]), entry: row["entry"] as Uint8Array } : null;
  };

  function append(next: NextSigningEntry): Result<AppendedSigningEntry, SigningRefusal> {
    const { space, n, previous, entry, atMs, broughtBy, signs } = next;
    const there = entryAt(space, n);
    if (there !== null && equalBytes(there.entry, entry)) return ok({ atMs: there.atMs, isNew: false });
    if (n !== Number(length.get(space)?.["entries"])) return fail("signing-conflict");
    const before = n === 0 ? null : entryAt(space, n - 1);
    if (!equalBytes(eventHash(before?.entry ?? null), previous)) return fail("chain-broken");
    if (signs !== null && signature.get(space, signs, broughtBy) !== undefined) return fail("already-signed");
    insert.run(space, n, atMs, broughtBy, signs, entry);
    return ok({ atMs, isNew: true });
  }

  function* rowsFrom(space: SpaceId, fromN: number): Generator<StoredSigningEntry> {
    for (const row of select.iterate(space, fromN))
      yield { n: Number(row["n"]), atMs: Number(row["at_ms"]), entry: row["entry"] as Uint8Array };
  }

  return {
    operations: {
      appendSigning: (next) => written(() => inTransaction(database, () => append(next))),
      readSigning: (space, fromN, atMostBytes) => withinBytes(rowsFrom(space, fromN), atMostBytes),
      tallySigning: (space: SpaceId, by: Slot, since: number): SigningTally => {
        const row = tally.get({ space, by, since });
        const numberOf = (name: string): number => Number(row?.[name] ?? 0);
        return {
          entries: numberOf("entries"),
          lastAtMs: numberOf("last_at_ms"),
          own: {
            entries: numberOf("own"),
            bytes: numberOf("own_bytes"),
            notesSince: numberOf("notes"),
            bytesSince: numberOf("bytes"),
          },
        };
      },
    },
    deleteOf: (space) => void removeOfSpace.run(space),
    lengthOf: (space) => Number(length.get(space)?.["entries"]),
  };
}
