import { createApp } from "../server/app.ts";
import { parseSettings } from "../server/settings.ts";
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
const app = await createApp({ settings: settings.value, clock, random: systemRandom });
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
