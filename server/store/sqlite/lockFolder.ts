import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { openFault } from "./storeProblem.ts";

/**
 * One server for one data folder. The lock is SQLite's own, on an empty file beside the database: the kernel lets
 * go of it when the process ends in whatever way, SIGKILL included, so there is nothing stale to clean up. It
 * is not on the database itself, so that a backup can read that while the server runs.
 */
export function lockFolder(folder: string): () => void {
  const lock = new DatabaseSync(join(folder, "server.lock"), { timeout: 0 });
  try {
    lock.exec("BEGIN EXCLUSIVE");
  } catch (error) {
    lock.close();
    const code = openFault(error);
    if (code === "STORE_LOCKED")
      throw Object.assign(new Error("another process holds the data folder"), { code: "FOLDER_IN_USE" });
    throw code === null || !(error instanceof Error) ? error : Object.assign(error, { code });
  }
  return () => lock.close();
}
