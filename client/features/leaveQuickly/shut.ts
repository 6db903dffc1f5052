import { tellWorker } from "../../platform/offline/tellWorker.ts";
import { readKept, writeKept } from "../../platform/preferences/preferences.ts";

/**
 * Shut: this device shows a neutral door until somebody taps it. The mark outlives the page, so that back,
 * reload and a new tab all meet the door, and every open tab hears of it at once. It is a screen, no key:
 * what is at rest is sealed whether shut or not.
 */
const KEY = "cg.shut";
const listeners = new Set<() => void>();
let shutHere = readKept(KEY) !== null;

export function isShut(): boolean {
  return shutHere;
}

export function setShut(shut: boolean): void {
  shutHere = shut;
  writeKept(KEY, shut ? "1" : null);
  // While it is shut nothing of ours appears on this device, the worker's one sentence included.
  tellWorker({ mark: "shut", value: shut ? "1" : null });
  for (const listener of listeners) listener();
}

/**
 * For a page that comes back from the browser's back/forward cache, or wakes up: it may hold a screen of an hour ago,
 * and it heard nothing of what other tabs did meanwhile. It meets the door, whoever shut it or not.
 */
export function meetDoor(): void {
  shutHere = true;
  for (const listener of listeners) listener();
}

/** Whether another tab shut this device while this one was asleep and heard nothing. */
export function hearWhatWasMissed(): void {
  if (!shutHere && readKept(KEY) !== null) meetDoor();
}

export function onShutChange(listener: () => void): () => void {
  const fromAnotherTab = (event: StorageEvent): void => {
    // Opening in one tab does not open the others: each door is tapped by itself.
    if (event.key !== KEY || event.newValue === null) return;
    shutHere = true;
    listener();
  };
  listeners.add(listener);
  window.addEventListener("storage", fromAnotherTab);
  return () => {
    listeners.delete(listener);
    window.removeEventListener("storage", fromAnotherTab);
  };
}
