import { Client } from "pg";

/** One question to a PostgreSQL, or several changes, on a connection of its own: what a test looks at from outside. */
export async function askDatabase(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new Client({ connectionString: url });
  // A server that is killed meanwhile is told to whoever asked.
  client.on("error", () => undefined);
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}
