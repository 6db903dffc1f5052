import { type App, type AppOptions, createApp } from "./app.ts";
import { parseSettings } from "./settings.ts";
import { startupFailure, startupSentences } from "./startupSentences.ts";
import { stopOnSignals } from "./stopOnSignals.ts";
import { systemClock } from "./systemClock.ts";
import { systemRandom } from "./systemRandom.ts";

/** Settings, app, address. A wrong setting is a sentence and exit 2, a failed start is a sentence and exit 1. */
export async function start(development?: AppOptions["development"]): Promise<void> {
  const settings = parseSettings(process.env);
  if (!settings.ok) return exit(2, settings.sentences);
  try {
    const options = { settings: settings.value, clock: systemClock, random: systemRandom };
    const app: App = await createApp(development === undefined ? options : { ...options, development });
    await app.listen();
    stopOnSignals(app, settings.value.stopDelaySeconds * 1000);
    process.stdout.write(`${startupSentences(settings.value, app.url()).join("\n")}\n`);
  } catch (error) {
    exit(1, [startupFailure(error, settings.value)]);
  }
}

function exit(code: number, sentences: readonly string[]): void {
  process.stderr.write(`${sentences.join("\n")}\n`);
  process.exit(code);
}
