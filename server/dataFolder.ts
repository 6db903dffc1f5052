import { accessSync, constants, mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Settings } from "./settings.ts";
import { lockFolder } from "./store/sqlite/lockFolder.ts";
import { openSqliteStore } from "./store/sqliteStore.ts";
import type { Store } from "./store/store.ts";

/** Where everything that the server keeps lies: one file, in a folder that one process holds. */
export function databaseIn(dataDir: string): string {
  return join(dataDir, "common-ground.db");
}

/** Made when missing, for its owner only; rejects when another process holds it. Returns how to let go of it. */
export function holdDataFolder(dataDir: string): () => void {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  // SQLite would say "unable to open", and the kernel says why.
  accessSync(dataDir, constants.W_OK);
  return lockFolder(dataDir);
}

/** The store of this server, and of no other until it is closed. */
export async function openDataFolder({ dataDir, limits }: Pick<Settings, "dataDir" | "limits">): Promise<Store> {
  const letGo = holdDataFolder(dataDir);
  try {
    const store = await openSqliteStore({ path: databaseIn(dataDir), documentBytes: limits.spaceBytes });
    return { ...store, close: () => store.close().finally(letGo) };
  } catch (error) {
    letGo();
    throw error;
  }
}
