import { DatabaseSync } from "node:sqlite";
import { migrate } from "./migrate.ts";

export interface DatabaseOptions {
  readonly path: string;
  /** Quota of one document over all its epochs and generations. */
  readonly documentBytes: number;
  /** How far the file may grow; beyond it every write answers "store-full". 0: as far as the disk goes. */
  readonly maxDatabaseBytes: number;
}

/** Another process (a backup, a second server by mistake) may hold the lock for so long before we say so. */
const BUSY_TIMEOUT_MS = 200;

export function openDatabase({ path, maxDatabaseBytes }: DatabaseOptions): DatabaseSync {
  const database = new DatabaseSync(path, { timeout: BUSY_TIMEOUT_MS, enableForeignKeyConstraints: true });
  // FULL: the WAL is fsynced by every commit. In WAL mode NORMAL would lose the last commits with the power.
  database.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON");
  migrate(database);
  if (maxDatabaseBytes > 0) {
    const pageBytes = Number(database.prepare("PRAGMA page_size").get()?.["page_size"]);
    database.exec(`PRAGMA max_page_count = ${Math.max(1, Math.floor(maxDatabaseBytes / pageBytes))}`);
  }
  return database;
}
