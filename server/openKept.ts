import { openDataFolder } from "./dataFolder.ts";
import type { Settings } from "./settings.ts";
import { openPostgresStore, type PostgresStore } from "./store/postgresStore.ts";
import type { Store } from "./store/store.ts";

/** Where this server keeps everything: the SQLite file under DATA_DIR, which is its own, or a database that nodes share. */
export function openKept(settings: Pick<Settings, "dataDir" | "databaseUrl" | "limits">): Promise<Store> {
  return settings.databaseUrl === null ? openDataFolder(settings) : openShared(settings.databaseUrl, settings);
}

export function openShared(url: string, { limits }: Pick<Settings, "limits">): Promise<PostgresStore> {
  return openPostgresStore({ url, documentBytes: limits.spaceBytes });
}
