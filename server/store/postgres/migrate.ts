import type { ClientBase } from "pg";
import { type Ask, askOn } from "./asking.ts";
import { type Migration, MIGRATIONS } from "./migrations.ts";
import { type DatabasePlace, DatabaseUnusable, readOnly } from "./openFault.ts";

/** Of every program that brings such a database up to date: "Common Ground" as a number. */
const MIGRATING = 0x43_6f_6d_47;

/** Since 13 there is everything that the statements use, and nobody mends an older one any more. */
const OLDEST_SERVER = 130_000;

export interface MigrateOptions {
  readonly place: DatabasePlace;
  readonly migrations?: readonly Migration[];
  readonly oldestServer?: number;
}

/**
 * Brings a database up to date, all steps in ONE transaction: either all of them are there afterwards or none, whatever
 * happens to whom. Of two nodes that start at once the second waits and finds the work done. Before anything is written
 * it is refused what is not ours to write to.
 */
export async function migrate(client: ClientBase, options: MigrateOptions): Promise<void> {
  const { place, migrations = MIGRATIONS, oldestServer = OLDEST_SERVER } = options;
  const ask = askOn(client);
  await refuseServer(ask, place, oldestServer);
  await client.query("BEGIN");
  try {
    await ask(`SELECT pg_advisory_xact_lock($1)`, MIGRATING);
    const applied = await appliedSteps(ask, place, migrations);
    for (const { number, name, sql } of migrations.filter((step) => step.number > applied)) {
      await client.query(sql);
      await ask(`INSERT INTO schema_migrations (number, name) VALUES ($1, $2)`, number, name);
    }
    await client.query("COMMIT");
  } catch (error) {
    // A connection that broke has taken everything back by itself.
    await client.query("ROLLBACK").catch(() => undefined);
    throw error;
  }
}

async function refuseServer(ask: Ask, place: DatabasePlace, oldest: number): Promise<void> {
  const { rows } = await ask(
    `SELECT current_setting('server_version_num')::int AS number, current_setting('server_version') AS version,
            current_setting('server_encoding') AS encoding,
            pg_is_in_recovery() OR current_setting('transaction_read_only')::bool AS read_only`,
  );
  const server = rows[0];
  if (Number(server?.["number"]) < oldest)
    throw new DatabaseUnusable(
      "DATABASE_TOO_OLD",
      `PostgreSQL at ${place.where} is version ${String(server?.["version"])}; Common Ground needs ${Math.floor(oldest / 10_000)} or newer. Upgrade it (pg_upgrade keeps the data), and start again.`,
    );
  if (server?.["encoding"] !== "UTF8")
    throw new DatabaseUnusable(
      "DATABASE_ENCODING",
      `The database ${place.name} keeps text as ${String(server?.["encoding"])}, and must keep it as UTF8. Make one with: createdb --encoding=UTF8 --template=template0`,
    );
  if (server["read_only"] === true) throw readOnly(place);
}

/** The newest step that the database took; 0 for one that is empty. Refuses whatever else it may be. */
async function appliedSteps(ask: Ask, place: DatabasePlace, migrations: readonly Migration[]): Promise<number> {
  const there = await tablesOf(ask);
  const ours = migrations.flatMap(({ tables }) => tables);
  if (!there.has("schema_migrations")) {
    if (ours.some((table) => there.has(table))) throw halfMigrated(place);
    if (there.size > 0) throw notOurs(place);
    await ask(`CREATE TABLE schema_migrations (number INTEGER PRIMARY KEY, name TEXT NOT NULL)`);
    return 0;
  }
  // Other programs have a table of that name too.
  if (there.get("schema_migrations") !== "name,number") throw notOurs(place);
  const { rows } = await ask(`SELECT coalesce(max(number), 0) AS newest, count(*) AS steps FROM schema_migrations`);
  const newest = Number(rows[0]?.["newest"]);
  const known = migrations.at(-1)?.number ?? 0;
  if (newest > known)
    throw new DatabaseUnusable(
      "DATABASE_NEWER",
      `The database ${place.name} was written by a newer version of Common Ground (schema ${newest}; this program knows ${known}). Start the newer version again, or restore a backup from before the update.`,
    );
  const taken = migrations.filter(({ number }) => number <= newest);
  const isWhole =
    Number(rows[0]?.["steps"]) === taken.length && taken.every((step) => step.tables.every((one) => there.has(one)));
  if (!isWhole) throw halfMigrated(place);
  return newest;
}

/** Names of tables and, beside each, of its columns. */
async function tablesOf(ask: Ask): Promise<ReadonlyMap<string, string>> {
  const { rows } = await ask(
    `SELECT table_name AS name, string_agg(column_name, ',' ORDER BY column_name) AS columns
     FROM information_schema.tables JOIN information_schema.columns USING (table_schema, table_name)
     WHERE table_schema = current_schema() AND table_type = 'BASE TABLE' GROUP BY table_name`,
  );
  return new Map(rows.map((row) => [String(row["name"]), String(row["columns"])]));
}

function notOurs({ name }: DatabasePlace): DatabaseUnusable {
  return new DatabaseUnusable(
    "DATABASE_NOT_OURS",
    `The database ${name} holds the tables of another program. Give Common Ground a database of its own: nothing was changed.`,
  );
}

function halfMigrated({ name }: DatabasePlace): DatabaseUnusable {
  return new DatabaseUnusable(
    "DATABASE_HALF_MIGRATED",
    `The database ${name} holds a part of Common Ground's tables and not the rest, as after a restore that broke off. Restore the backup anew into an empty database: nothing was changed.`,
  );
}
