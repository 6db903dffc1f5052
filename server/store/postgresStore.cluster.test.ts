import { Client } from "pg";
import { afterAll } from "vitest";
import { freshDatabase } from "../testing/freshDatabase.ts";
import { MIGRATIONS } from "./postgres/migrations.ts";
import { openPostgresStore } from "./postgresStore.ts";
import { storeContract } from "./storeContract.ts";

const database = await freshDatabase();
afterAll(() => database.drop());

storeContract("PostgreSQL", async (options) => {
  await empty(database.url);
  return openPostgresStore({ ...options, url: database.url, onFault: raise });
});

/** One database for all of them: making one takes longer than most of what is tested. */
async function empty(url: string): Promise<void> {
  // References go with what they refer to: the later tables first.
  const tables = MIGRATIONS.flatMap((step) => step.tables).toReversed();
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query(`SELECT 1 FROM pg_tables WHERE tablename = 'schema_migrations'`);
    if (rows.length > 0) await client.query(tables.map((table) => `DELETE FROM ${table}`).join("; "));
  } finally {
    await client.end();
  }
}

/** A bug in a statement is told to whoever asked as "store-failed", which many tests could not tell from a full disk. */
function raise(operation: string, error: Error): void {
  process.stderr.write(`${operation}: ${error.stack}\n`);
}
