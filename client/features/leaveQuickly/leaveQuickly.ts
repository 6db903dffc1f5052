import { readPreference } from "../../platform/preferences/preferences.ts";
import { setShut } from "./shut.ts";

/** Ordinary pages that are the same for everybody and that nobody wonders about. */
const EXITS = {
  weather: "https://www.bbc.com/weather",
  encyclopedia: "https://en.wikipedia.org/wiki/Main_Page",
} as const;

/**
 * The order is the safety: first nothing is to be seen, then nothing is in memory, then the page is
 * another one. Nothing here waits for anything. `replace` takes this page out of the way of "back"; an
 * installed app or a device without connection shows its own plain page instead.
 */
export function leaveQuickly(lock: () => void, showPlainPage: () => void): void {
  document.documentElement.dataset["leaving"] = "";
  setShut(true);
  lock();
  const exit = readPreference("exit");
  const isInstalled = window.matchMedia("(display-mode: standalone)").matches;
  if (exit === "plain" || isInstalled || !navigator.onLine) showPlainPage();
  else window.location.replace(EXITS[exit]);
}

/** The browser may bring the page back exactly as it was left; then the door is what it finds. */
export function uncover(): void {
  delete document.documentElement.dataset["leaving"];
}
