import type { ClientBase } from "pg";

/** Whether a server runs on this database: it keeps connections under the program's name for as long as it does. */
export async function nodesOn(client: ClientBase): Promise<boolean> {
  const { rowCount } = await client.query(
    `SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND application_name = 'common-ground'
     AND pid <> pg_backend_pid() LIMIT 1`,
  );
  return rowCount !== 0;
}
