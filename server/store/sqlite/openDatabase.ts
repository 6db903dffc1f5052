import { statSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";
import { migrate } from "./migrate.ts";

export interface DatabaseOptions {
  readonly path: string;
  /** Quota of one document over all its epochs and generations. */
  readonly documentBytes: number;
  /** How far the file may grow; beyond it every write answers "store-full". 0: as far as the disk goes. */
  readonly maxDatabaseBytes: number;
}

/** SQLite's own code for a file that it can no longer make sense of. */
const CORRUPT = 11;
/** Another process (a backup, a second server by mistake) may hold the lock for so long before we say so. */
const BUSY_TIMEOUT_MS = 200;

/** A larger file is not read through at each start; a backup reads all of it, however large. */
const READ_THROUGH_BYTES = 1024 ** 3;

/** Before anything is written: what a torn disk did is told at the start, and not found out in somebody's agreement. */
function refuseDamaged(database: DatabaseSync, path: string): void {
  if ((statSync(path, { throwIfNoEntry: false })?.size ?? 0) > READ_THROUGH_BYTES) return;
  const [first] = database.prepare("PRAGMA quick_check(1)").all();
  const found = String(first?.["quick_check"]);
  if (found !== "ok") throw Object.assign(new Error(`the database is damaged: ${found}`), { errcode: CORRUPT });
}

export function openDatabase({ path, maxDatabaseBytes }: DatabaseOptions): DatabaseSync {
  const database = new DatabaseSync(path, { timeout: BUSY_TIMEOUT_MS, enableForeignKeyConstraints: true });
  // FULL: the WAL is fsynced by every commit. In WAL mode NORMAL would lose the last commits with the power.
  database.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON");
  refuseDamaged(database, path);
  migrate(database);
  if (maxDatabaseBytes > 0) {
    const pageBytes = Number(database.prepare("PRAGMA page_size").get()?.["page_size"]);
    database.exec(`PRAGMA max_page_count = ${Math.max(1, Math.floor(maxDatabaseBytes / pageBytes))}`);
  }
  return database;
}
