import { equalBytes } from "../../../shared/base/bytes.ts";
import type { SpaceId } from "../../../shared/base/ids.ts";
import { fail, ok, type Result } from "../../../shared/base/result.ts";
import { eventHash } from "../eventHash.ts";
import type {
  AppendedSigningEntry,
  NextSigningEntry,
  SigningRefusal,
  SigningStore,
  StoredSigningEntry,
} from "../signingStore.ts";
import { withinBytes } from "../withinBytes.ts";
import { type Ask, bytesOf } from "./asking.ts";
import type { Database } from "./database.ts";

async function entryAt(ask: Ask, space: SpaceId, n: number) {
  const { rows } = await ask(`SELECT at_ms, entry FROM signing_entries WHERE space = $1 AND n = $2`, space, n);
  return rows[0] ? { atMs: Number(rows[0]["at_ms"]), entry: rows[0]["entry"] as Uint8Array } : null;
}

async function append(ask: Ask, next: NextSigningEntry): Promise<Result<AppendedSigningEntry, SigningRefusal>> {
  const { space, n, previous, entry, atMs, broughtBy, signs } = next;
  const there = await entryAt(ask, space, n);
  if (there !== null && equalBytes(there.entry, entry)) return ok({ atMs: there.atMs, isNew: false });
  // By the last place and not by counting: no gap precedes it.
  const { rows } = await ask(`SELECT coalesce(max(n) + 1, 0) AS length FROM signing_entries WHERE space = $1`, space);
  if (n !== Number(rows[0]?.["length"])) return fail("signing-conflict");
  const before = n === 0 ? null : await entryAt(ask, space, n - 1);
  if (!equalBytes(eventHash(before?.entry ?? null), previous)) return fail("chain-broken");
  // Each of the two signs a version once; an index says so too.
  if (signs !== null) {
    const sql = `SELECT n FROM signing_entries WHERE space = $1 AND signs = $2 AND brought_by = $3`;
    if ((await ask(sql, space, signs, broughtBy)).rows.length > 0) return fail("already-signed");
  }
  await ask(
    `INSERT INTO signing_entries (space, n, at_ms, brought_by, signs, entry) VALUES ($1, $2, $3, $4, $5, $6)`,
    space,
    n,
    atMs,
    broughtBy,
    signs,
    bytesOf(entry),
  );
  return ok({ atMs, isNew: true });
}

/** Only as many rows leave the database as fit, and the first one whatever its size. */
async function page(ask: Ask, space: SpaceId, fromN: number, atMostBytes: number): Promise<StoredSigningEntry[]> {
  const { rows } = await ask(
    `SELECT n, at_ms, entry FROM (
       SELECT n, at_ms, entry, sum(length(entry)) OVER (ORDER BY n) - length(entry) AS before
       FROM signing_entries WHERE space = $1 AND n >= $2) AS counted
     WHERE before < $3 OR before = 0 ORDER BY n`,
    space,
    fromN,
    atMostBytes,
  );
  const entries = rows.map((row) => ({
    n: Number(row["n"]),
    atMs: Number(row["at_ms"]),
    entry: row["entry"] as Uint8Array,
  }));
  return withinBytes(entries, atMostBytes);
}

/** One table, and no statement that changes a row of it: the schema refuses an UPDATE by itself. */
export function signingOperations(database: Database): SigningStore {
  return {
    appendSigning: (next) => database.write("appendSigning", next.space, (ask) => append(ask, next)),
    readSigning: (space, fromN, atMostBytes) =>
      database.readAfter(space, (ask) => page(ask, space, fromN, atMostBytes)),
    tallySigning: (space, by, sinceMs) =>
      database.readAfter(space, async (ask) => {
        const { rows } = await ask(
          `SELECT count(*) AS entries,
                  coalesce(max(at_ms), 0) AS last_at_ms,
                  count(*) FILTER (WHERE brought_by = $2) AS own,
                  count(*) FILTER (WHERE brought_by = $2 AND signs IS NULL AND at_ms > $3) AS notes,
                  coalesce(sum(length(entry)) FILTER (WHERE brought_by = $2), 0) AS own_bytes,
                  coalesce(sum(length(entry)) FILTER (WHERE brought_by = $2 AND at_ms > $3), 0) AS bytes
           FROM signing_entries WHERE space = $1`,
          space,
          by,
          sinceMs,
        );
        const numberOf = (name: string): number => Number(rows[0]?.[name] ?? 0);
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
      }),
  };
}
