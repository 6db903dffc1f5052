import { chmodSync, existsSync, renameSync, rmSync, statSync } from "node:fs";
import { backup, DatabaseSync } from "node:sqlite";
import { inspect, type Inside } from "./inspect.ts";
import { hasMarks, setMark } from "../store/sqlite/operatorMarks.ts";

/** In one step, so that one moment is copied: in several, each commit of the running server would begin it anew. */
const ALL_PAGES = 2 ** 31 - 1;

export interface Copied extends Inside {
  readonly bytes: number;
}

/**
 * The database as it is at one moment, while a server may be writing to it: under another name first, for its owner
 * only, read through, and only then where it belongs. One file, with nothing beside it.
 */
export async function copyDatabase(from: string, to: string, nowMs: number): Promise<Copied> {
  if (existsSync(to)) throw Object.assign(new Error("the target is there already"), { code: "TARGET_EXISTS" });
  const unfinished = `${to}.unfinished`;
  try {
    const source = new DatabaseSync(from, { readOnly: true });
    try {
      await backup(source, unfinished, { rate: ALL_PAGES });
    } finally {
      source.close();
    }
    chmodSync(unfinished, 0o600);
    const copy = new DatabaseSync(unfinished, { timeout: 200 });
    try {
      copy.exec("PRAGMA synchronous = FULL; PRAGMA secure_delete = ON; PRAGMA journal_mode = DELETE");
      if (hasMarks(copy)) setMark(copy, "backup", nowMs);
    } finally {
      copy.close();
    }
    const inside = inspect(unfinished);
    renameSync(unfinished, to);
    return { ...inside, bytes: statSync(to).size };
  } catch (error) {
    for (const end of ["", "-wal", "-shm", "-journal"]) rmSync(`${unfinished}${end}`, { force: true });
    throw error;
  }
}
