import { join } from "node:path";
import { createApp } from "../server/app.ts";
import { loopbackReach } from "../server/push/pushReach.ts";
import { parseSettings } from "../server/settings.ts";
import { openSqliteStore } from "../server/store/sqliteStore.ts";
import type { Store } from "../server/store/store.ts";
import { systemRandom } from "../server/systemRandom.ts";
import { createMovedClock } from "../server/testing/movedClock.ts";

/**
 * The very same app that `npm start` serves, round a clock that the test moves. It is a program of its own,
 * so that a test can kill it in the middle of a word; production has no switch for any of this.
 *
 * Tells its parent `{ url }` once it listens; hears `{ moveMs }` and answers `{ movedTo }`.
 */
export interface ServerSays {
  readonly url?: string;
  readonly movedTo?: number;
}

export interface ServerHears {
  readonly moveMs: number;
}

const settings = parseSettings(process.env);
if (!settings.ok) throw new Error(settings.sentences.join(" "));
const clock = createMovedClock(Number(process.env["START_AT_MS"] ?? Date.now()));
const { dataDir, limits, databaseUrl } = settings.value;
/** A node of a cluster opens what it shares with the others by itself. */
const own: { readonly store?: Store } = databaseUrl === null ? { store: await openOwn() } : {};
// Push messages to this machine, under the certificate of the test that takes them.
const ca = process.env["PUSH_CA"];
const reach = ca === undefined ? {} : { pushReach: loopbackReach(ca) };
const app = await createApp({ settings: settings.value, clock, random: systemRandom, ...own, ...reach });
await app.listen();

const say = (message: ServerSays): void => void process.send?.(message);
process.on("message", ({ moveMs }: ServerHears) => {
  clock.move(moveMs);
  say({ movedTo: clock.now() });
});
process.on("SIGTERM", () => void app.close().then(() => process.exit(0)));
// A test that dies must not leave its server behind.
process.on("disconnect", () => process.exit(0));
say({ url: app.url() });

function openOwn(): Promise<Store> {
  return openSqliteStore({
    path: join(dataDir, "common-ground.db"),
    documentBytes: limits.spaceBytes,
    // A disk that is full: the database may grow so far, and never has to shrink. 0: as far as the disk goes.
    maxDatabaseBytes: Number(process.env["DISK_BYTES"] ?? 0),
  });
}
