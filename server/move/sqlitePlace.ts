import { chmodSync, closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";
import { databaseIn, holdDataFolder } from "../dataFolder.ts";
import { migrate } from "../store/sqlite/migrate.ts";
import { MIGRATIONS } from "../store/sqlite/migrations.ts";
import { HANDFUL, MoveRefused, type Source, type Target } from "./place.ts";
import type { Cell, Cells, Table } from "./tables.ts";

/** A folder that a server runs on cannot be held, and so cannot be moved: what was written meanwhile would stay behind. */
export function sqliteSource(folder: string): Source {
  const path = databaseIn(folder);
  if (!existsSync(path)) throw new MoveRefused("SOURCE_MISSING", path);
  const letGo = holdDataFolder(folder);
  try {
    const database = new DatabaseSync(path, { readOnly: true });
    const newest = Number(database.prepare(`SELECT max(number) AS newest FROM schema_migrations`).get()?.["newest"]);
    if (newest !== MIGRATIONS.at(-1)?.number) throw new MoveRefused("SOURCE_OLDER", path);
    return { rowsOf: (table) => rowsIn(database, table), close: () => closed(database, letGo) };
  } catch (error) {
    letGo();
    throw error;
  }
}

/** Written under another name, which no server opens, and renamed when it is whole. */
export function sqliteTarget(folder: string): Target {
  const path = databaseIn(folder);
  if (existsSync(path)) throw new MoveRefused("TARGET_NOT_EMPTY", path);
  const letGo = holdDataFolder(folder);
  const unfinished = `${path}.moving`;
  removeAll(unfinished);
  const database = new DatabaseSync(unfinished, { enableForeignKeyConstraints: true });
  chmodSync(unfinished, 0o600);
  database.exec("PRAGMA journal_mode = DELETE; PRAGMA synchronous = FULL");
  migrate(database);
  database.exec("BEGIN IMMEDIATE");
  let isKept = false;
  return {
    rowsOf: (table) => rowsIn(database, table),
    async put({ name, columns }, rows) {
      const marks = columns.map(() => "?").join(", ");
      const insert = database.prepare(`INSERT INTO ${name} (${columns.join(", ")}) VALUES (${marks})`);
      for (const cells of rows) insert.run(...cells);
    },
    async keep() {
      database.exec("COMMIT");
      database.close();
      renameSync(unfinished, path);
      flush(folder);
      isKept = true;
    },
    async close() {
      if (database.isOpen) database.close();
      if (!isKept) removeAll(unfinished);
      letGo();
    },
  };
}

async function* rowsIn(database: DatabaseSync, { name, columns, order }: Table): AsyncIterable<readonly Cells[]> {
  const by = order.map((column) => (column === "place" ? "id" : column)).join(", ");
  const rows = database.prepare(`SELECT ${columns.join(", ")} FROM ${name} ORDER BY ${by}`);
  rows.setReturnArrays(true);
  let handful: Cells[] = [];
  for (const row of rows.iterate()) {
    // reason: with setReturnArrays a row is the list of its values, which the types do not know.
    handful.push(row as unknown as Cell[]);
    if (handful.length < HANDFUL) continue;
    yield handful;
    handful = [];
  }
  if (handful.length > 0) yield handful;
}

async function closed(database: DatabaseSync, letGo: () => void): Promise<void> {
  database.close();
  letGo();
}

function removeAll(path: string): void {
  for (const end of ["", "-journal"]) rmSync(`${path}${end}`, { force: true });
}

function flush(folder: string): void {
  const opened = openSync(folder, "r");
  fsyncSync(opened);
  closeSync(opened);
}
