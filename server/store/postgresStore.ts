import { Client } from "pg";
import { LIMITS } from "../../shared/base/limits.ts";
import { asLibpqReads, createDatabase, type DatabaseOptions } from "./postgres/database.ts";
import { openDocuments } from "./postgres/documents.ts";
import { migrate, type MigrateOptions } from "./postgres/migrate.ts";
import { openFault, placeOf } from "./postgres/openFault.ts";
import { createOperations } from "./postgres/operations.ts";
import { roomOperations } from "./postgres/rooms.ts";
import { sqlState } from "./postgres/storeProblem.ts";
import type { Store } from "./store.ts";

export interface PostgresStoreOptions extends Partial<DatabaseOptions>, Omit<MigrateOptions, "place"> {
  readonly url: string;
  readonly documentBytes?: number;
}

export interface PostgresStore extends Store {
  /** The database's own clock, in milliseconds: what nodes with different clocks agree on. */
  databaseNow(): Promise<number>;
}

const CONNECTIONS = 10;
const PATIENCE_MS = 10_000;
/** Bringing a large database up to date may take its time, and so may another node that does. */
const MIGRATING_PATIENCE_MS = 10 * 60_000;
/** "The database system is starting up": asked again, because whole machines start at once. */
const STARTING_UP = "57P03";
const ASKED_AGAIN_MS = 250;

/**
 * PostgreSQL, which any number of processes may share. Rejects with a sentence (`DatabaseUnusable`) when the database
 * cannot be reached, is not ours, or was written by a newer program.
 */
export async function openPostgresStore(options: PostgresStoreOptions): Promise<PostgresStore> {
  const { url, documentBytes = LIMITS.spaceBytes, connections = CONNECTIONS, patienceMs = PATIENCE_MS } = options;
  const onFault = options.onFault ?? (() => undefined);
  await prepare(options, patienceMs);
  const given = { url, patienceMs, onFault };
  const database = createDatabase({ ...given, connections });
  const appending = createDatabase({ ...given, connections: 1 });
  const documents = openDocuments();
  const rooms = roomOperations({ database, appending, documents, documentBytes });
  return {
    ...createOperations(database, rooms),
    databaseNow: () =>
      database.read(async (ask) => {
        const { rows } = await ask(`SELECT (extract(epoch FROM clock_timestamp()) * 1000)::float8 AS now`);
        return Number(rows[0]?.["now"]);
      }),
    // Autovacuum gives back what was deleted; the tables are set to have it come by early (docs/retention.md).
    tidy: async () => {},
    async close() {
      await Promise.all([database.close(), appending.close()]);
      await documents.close();
    },
  };
}

/** One connection of its own, before anything is asked: is it there, is it ours, is it up to date. */
async function prepare(options: PostgresStoreOptions, patienceMs: number): Promise<void> {
  const place = placeOf(options.url);
  const triedUntilMs = performance.now() + patienceMs;
  for (;;) {
    const client = new Client({
      connectionString: asLibpqReads(options.url),
      connectionTimeoutMillis: patienceMs,
      query_timeout: MIGRATING_PATIENCE_MS,
    });
    // What breaks the connection is told to whoever asks for something on it.
    client.on("error", () => undefined);
    try {
      await client.connect();
      await migrate(client, { ...options, place });
      return;
    } catch (error) {
      if (sqlState(error) !== STARTING_UP || performance.now() > triedUntilMs) throw openFault(error, place);
    } finally {
      await client.end().catch(() => undefined);
    }
    await new Promise((resolve) => setTimeout(resolve, ASKED_AGAIN_MS));
  }
}
