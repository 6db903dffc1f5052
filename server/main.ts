import "./requireNode24.ts";
import { createApp } from "./app.ts";
import { parseSettings } from "./settings.ts";
import { startupFailure, startupSentences } from "./startupSentences.ts";
import { stopOnSignals } from "./stopOnSignals.ts";
import { systemClock } from "./systemClock.ts";
import { systemRandom } from "./systemRandom.ts";

/** `npm start`: settings, app, address. A wrong setting is a sentence and exit 2, a failed start one and 1. */
const settings = parseSettings(process.env);
if (!settings.ok) {
  process.stderr.write(`${settings.sentences.join("\n")}\n`);
  process.exit(2);
}

try {
  const app = await createApp({ settings: settings.value, clock: systemClock, random: systemRandom });
  await app.listen();
  stopOnSignals(app);
  process.stdout.write(`${startupSentences(settings.value, app.url()).join("\n")}\n`);
} catch (error) {
  process.stderr.write(`${startupFailure(error, settings.value)}\n`);
  process.exit(1);
}
