import { readMark } from "../platform/offline/deviceMarks.ts";
import { languageHere } from "./languageHere.ts";

/**
 * The one sentence that ever stands on a locked screen, in the language of this device's screens. What arrived says
 * nothing, so nothing of it is read.
 */
const SENTENCES = { en: "You have an update", es: "Tienes una novedad" };
const TAG = "update";

/**
 * After "Leave quickly" nothing is shown until somebody opened the door again: the person may have left because of who
 * stands beside them. Nor while they paused everything quietly, or look at the app. A second one takes the first one's place, and none makes a sound.
 */
export async function tellNews(scope: ServiceWorkerGlobalScope): Promise<void> {
  if ((await readMark("shut")) !== null || (await readMark("quiet")) !== null) return;
  const pages = await scope.clients.matchAll({ type: "window" });
  if (pages.some(({ visibilityState }) => visibilityState === "visible")) return;
  const look = (await readMark("look")) ?? "common-ground";
  const sentence = SENTENCES[await languageHere()];
  await scope.registration.showNotification(sentence, { tag: TAG, icon: `/icons/${look}-192.png`, silent: true });
}

/** What was shown before somebody left in a hurry goes with them. */
export async function hideNews(scope: ServiceWorkerGlobalScope): Promise<void> {
  for (const shown of await scope.registration.getNotifications()) shown.close();
}

/** The page that is there already, or else the first one. */
export async function openApp(scope: ServiceWorkerGlobalScope): Promise<void> {
  const [page] = await scope.clients.matchAll({ type: "window" });
  if (page === undefined) await scope.clients.openWindow("/");
  else await page.focus();
}
