import { systemClock } from "../../systemClock.ts";
import { openSqliteStore } from "../../store/sqliteStore.ts";
import { startSyncServer } from "./syncServer.ts";

/**
 * The relay on SQLite as a process of its own, for tests that kill it: `node servedProcess.ts <database>`.
 * Tells its address over IPC once it listens. SIGTERM drains it, as `main` does.
 */
const [, , path] = process.argv;
if (path === undefined || process.send === undefined) throw new Error("started by a test, with the path of a database");
const server = await startSyncServer({ store: await openSqliteStore({ path }), clock: systemClock });
process.on("SIGTERM", () => {
  void server.stop().then(() => process.exit(0));
});
process.send(server.url);
