import { type App, type AppOptions, createApp } from "./app.ts";
import { openSharedClock } from "./cluster/sharedClock.ts";
import { openShared } from "./openKept.ts";
import { parseSettings, type Settings } from "./settings.ts";
import { startupFailure, startupSentences } from "./startupSentences.ts";
import { stopOnSignals } from "./stopOnSignals.ts";
import { systemClock } from "./systemClock.ts";
import { systemRandom } from "./systemRandom.ts";

/** Settings, app, address. A wrong setting is a sentence and exit 2, a failed start is a sentence and exit 1. */
export async function start(development?: AppOptions["development"]): Promise<void> {
  const settings = parseSettings(process.env);
  if (!settings.ok) return exit(2, settings.sentences);
  try {
    const options = { settings: settings.value, random: systemRandom, ...(await timeAndStore(settings.value)) };
    const app: App = await createApp(development === undefined ? options : { ...options, development });
    await app.listen();
    stopOnSignals(app, settings.value.stopDelaySeconds * 1000);
    process.stdout.write(`${startupSentences(settings.value, app.url()).join("\n")}\n`);
  } catch (error) {
    exit(1, [startupFailure(error, settings.value)]);
  }
}

/** Nodes that share a database live by its clock, whatever somebody does to the clocks of their machines. */
async function timeAndStore(settings: Settings): Promise<Pick<AppOptions, "clock" | "store">> {
  if (settings.databaseUrl === null) return { clock: systemClock };
  const store = await openShared(settings.databaseUrl, settings);
  const warn = (sentence: string): void => void process.stderr.write(`${sentence}\n`);
  return { store, clock: await openSharedClock({ base: systemClock, askDatabase: store.databaseNow, warn }) };
}

function exit(code: number, sentences: readonly string[]): void {
  process.stderr.write(`${sentences.join("\n")}\n`);
  process.exit(code);
}
