import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createApp } from "../server/app.ts";
import { parseSettings } from "../server/settings.ts";
import { systemClock } from "../server/systemClock.ts";
import { systemRandom } from "../server/systemRandom.ts";
import { beMeasured } from "./measuredServer.ts";

/** The very app that `npm start` serves, with its SQLite file; only the doors' paces are out of the way. */
const dataDir = mkdtempSync(join(tmpdir(), "common-ground-bench-"));
const UNHURRIED = { LIMIT_TURNS_PER_MINUTE: "1000000", LIMIT_REQUESTS_PER_MINUTE: "1000000" };
const settings = parseSettings({ PORT: "0", LOG_LEVEL: "warn", DATA_DIR: dataDir, ...UNHURRIED });
if (!settings.ok) throw new Error(settings.sentences.join(" "));
const app = await createApp({ settings: settings.value, clock: systemClock, random: systemRandom });
await app.listen();
beMeasured(app.url());
process.on("SIGTERM", () => {
  void app.close().then(() => {
    rmSync(dataDir, { recursive: true });
    process.exit(0);
  });
});
