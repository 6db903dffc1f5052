import type { DatabaseSync } from "node:sqlite";

/**
 * All of `work` or none of it. IMMEDIATE, so that a busy database refuses at the start and not in
 * the middle. SQLite has rolled back by itself after some failures (a full disk), hence the question.
 */
export function inTransaction<T>(database: DatabaseSync, work: () => T): T {
  database.exec("BEGIN IMMEDIATE");
  try {
    const value = work();
    database.exec("COMMIT");
    return value;
  } catch (error) {
    if (database.isTransaction) database.exec("ROLLBACK");
    throw error;
  }
}
