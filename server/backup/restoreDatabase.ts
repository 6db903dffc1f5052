import {
  accessSync,
  constants,
  chmodSync,
  closeSync,
  copyFileSync,
  existsSync,
  fsyncSync,
  linkSync,
  openSync,
  renameSync,
  rmSync,
} from "node:fs";
import { DatabaseSync } from "node:sqlite";
import { databaseIn, holdDataFolder } from "../dataFolder.ts";
import { inTransaction } from "../store/sqlite/inTransaction.ts";
import { migrate } from "../store/sqlite/migrate.ts";
import { setMark } from "../store/sqlite/operatorMarks.ts";
import { inspect, type Inside } from "./inspect.ts";

export interface Restored extends Inside {
  /** Where the database lies that was there before; null when there was none. */
  readonly replaced: string | null;
}

/**
 * Puts a backup in the place of the database, in one rename, while no server holds the folder. What was there is
 * kept beside it under another name. A restore is a rollback, and says so to the server that starts on it: links
 * that were open then open nothing any more, and records that people's devices bring back are taken (decision 55).
 */
export function restoreDatabase(file: string, dataDir: string, nowMs: number): Restored {
  const letGo = holdDataFolder(dataDir);
  try {
    const database = databaseIn(dataDir);
    // SQLite would say "unable to open", and the kernel says why.
    accessSync(file, constants.R_OK);
    const inside = inspect(file);
    const unfinished = `${database}.restoring`;
    removeAll(unfinished);
    copyFileSync(file, unfinished);
    chmodSync(unfinished, 0o600);
    markRestored(unfinished, nowMs);
    flush(unfinished);
    const replaced = existsSync(database) ? keepAside(database, nowMs) : null;
    renameSync(unfinished, database);
    flush(dataDir);
    return { ...inside, replaced };
  } finally {
    letGo();
  }
}

/** Whoever holds one of those links was told that it ends in 48 hours, and what it led to may have been used since. */
function markRestored(path: string, nowMs: number): void {
  const database = new DatabaseSync(path, { enableForeignKeyConstraints: true });
  try {
    database.exec("PRAGMA synchronous = FULL; PRAGMA secure_delete = ON; PRAGMA journal_mode = DELETE");
    migrate(database);
    inTransaction(database, () => {
      database.exec(
        `UPDATE invitations SET state = 'withdrawn', wrapped_key = NULL, greeting = NULL WHERE state = 'open'`,
      );
      setMark(database, "restore", nowMs);
    });
  } finally {
    database.close();
  }
}

/** Under a second name first, so that there is a database under the first one at every moment. */
function keepAside(database: string, nowMs: number): string {
  const stamp = new Date(nowMs).toISOString().replace(/[:.]/g, "-");
  const aside = database.replace(/[.]db$/, `.replaced-${stamp}.db`);
  foldIn(database);
  linkSync(database, aside);
  // Of a damaged one the log could not be folded in: it goes with its file, and must not be read into the new one.
  for (const end of ["-wal", "-shm"])
    if (existsSync(`${database}${end}`)) renameSync(`${database}${end}`, `${aside}${end}`);
  return aside;
}

function foldIn(database: string): void {
  try {
    const old = new DatabaseSync(database, { timeout: 200 });
    try {
      old.exec("PRAGMA journal_mode = DELETE");
    } finally {
      old.close();
    }
  } catch {
    // It is kept as it is, for whoever can still read something in it.
  }
}

function removeAll(path: string): void {
  for (const end of ["", "-wal", "-shm", "-journal"]) rmSync(`${path}${end}`, { force: true });
}

function flush(path: string): void {
  const opened = openSync(path, "r");
  fsyncSync(opened);
  closeSync(opened);
}
