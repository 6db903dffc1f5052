import type { DatabaseSync } from "node:sqlite";
import { inTransaction } from "./inTransaction.ts";
import { type Migration, MIGRATIONS } from "./migrations.ts";

/**
 * Brings a database up to `migrations`, one transaction each. Throws, with a sentence for whoever starts the
 * server, when the database knows a step that this program does not: running on would write rows that
 * the newer program misreads.
 */
export function migrate(database: DatabaseSync, migrations: readonly Migration[] = MIGRATIONS): void {
  database.exec(`CREATE TABLE IF NOT EXISTS schema_migrations (number INTEGER PRIMARY KEY, name TEXT NOT NULL) STRICT`);
  const applied = database.prepare(`SELECT max(number) AS newest FROM schema_migrations`).get();
  const newest = Number(applied?.["newest"] ?? 0);
  const known = migrations.at(-1)?.number ?? 0;
  if (newest > known) {
    throw new Error(
      `This data folder was written by a newer version of Common Ground (schema ${newest}; this program knows ${known}). ` +
        `Start the newer version again, or restore a backup from before the update.`,
    );
  }
  for (const { number, name, sql } of migrations.filter((step) => step.number > newest)) {
    inTransaction(database, () => {
      database.exec(sql);
      database.prepare(`INSERT INTO schema_migrations (number, name) VALUES (?, ?)`).run(number, name);
    });
  }
}
