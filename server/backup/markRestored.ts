import type { PoolClient } from "pg";
import { openPool } from "../store/postgres/database.ts";
import { openFault, placeOf } from "../store/postgres/openFault.ts";
import { openPostgresStore } from "../store/postgresStore.ts";
import { nodesOn } from "./nodesOn.ts";

const PATIENCE_MS = 60_000;

/**
 * What `restore` does to a SQLite file, for a database that pg_restore or a base backup brought back: it says to the
 * nodes that start on it that it is a rollback (decision 55). Answers with how many invitations were ended.
 */
export async function markRestored(url: string): Promise<number> {
  // Brought up to date first, as a backup of an older version must be; refused with a sentence when it is none of ours.
  await (await openPostgresStore({ url })).close();
  const pool = openPool({ url, connections: 1, patienceMs: PATIENCE_MS });
  try {
    const client = await pool.connect();
    try {
      return await mark(client);
    } finally {
      client.release(true);
    }
  } catch (error) {
    throw openFault(error, placeOf(url));
  } finally {
    await pool.end();
  }
}

async function mark(client: PoolClient): Promise<number> {
  await client.query("BEGIN");
  // A node that starts looks into this table first, and waits.
  await client.query("LOCK TABLE schema_migrations IN ACCESS EXCLUSIVE MODE");
  if (await nodesOn(client)) throw Object.assign(new Error("a node runs on it"), { code: "DATABASE_IN_USE" });
  const ended = await client.query(
    `UPDATE invitations SET state = 'withdrawn', wrapped_key = NULL, greeting = NULL WHERE state = 'open'`,
  );
  // By the clock that all nodes go by.
  await client.query(
    `INSERT INTO operator_marks (name, at_ms) VALUES ('restore', (extract(epoch FROM clock_timestamp()) * 1000)::bigint)
     ON CONFLICT (name) DO UPDATE SET at_ms = excluded.at_ms`,
  );
  await client.query("COMMIT");
  return ended.rowCount ?? 0;
}
