import { writeMark } from "./deviceMarks.ts";
import { readPreference } from "../preferences/preferences.ts";
import { ownWorkerAddress } from "../workers/ownWorker.ts";

/**
 * Keeps the program, never a word of anybody's, in this browser, so that a reload without a connection opens
 * the page instead of the browser's error. Only for somebody who is inside a space: a mere look at the first
 * page leaves nothing behind. A browser that refuses goes on as before.
 */
const WORKER = "/sw.js";

/** What is on the screen comes first; by then most of what the worker keeps is in the browser's own cache. */
const QUIET_MS = 2_500;

/** Returns what calls it off: whoever erases the space right after has nothing kept. */
export function keepProgramHere(): () => void {
  if (!import.meta.env.PROD || !("serviceWorker" in navigator)) return () => undefined;
  const timer = setTimeout(() => {
    if (document.readyState === "complete") void registerWorker();
    else window.addEventListener("load", onLoad, { once: true });
  }, QUIET_MS);
  return () => {
    clearTimeout(timer);
    window.removeEventListener("load", onLoad);
  };
}

/** The worker of this page, started if need be; null where the browser refuses. */
export async function registerWorker(): Promise<ServiceWorkerRegistration | null> {
  try {
    // What is kept goes by the language of the screens, which a worker cannot ask for.
    const language = readPreference("language");
    if (language !== "device") await writeMark("language", language);
    return await navigator.serviceWorker.register(ownWorkerAddress(WORKER));
  } catch {
    // Refused: reloads need a connection, as they did before.
    return null;
  }
}

/** Takes the worker and all that it keeps off this device. */
export async function forgetProgram(): Promise<void> {
  if (!("serviceWorker" in navigator)) return;
  try {
    const workers = await navigator.serviceWorker.getRegistrations();
    await Promise.all(workers.map((worker) => worker.unregister()));
    await Promise.all((await caches.keys()).map((name) => caches.delete(name)));
  } catch {
    // Storage is refused: then nothing was kept.
  }
}

function onLoad(): void {
  void registerWorker();
}
