import type { Preference } from "../../platform/preferences/preferences.ts";

/** Ordinary pages that are the same for everybody and that nobody wonders about. */
const EXITS = {
  weather: "https://www.bbc.com/weather",
  encyclopedia: "https://en.wikipedia.org/wiki/Main_Page",
} as const;

/** What leaving touches, in the order in which it is touched. */
export interface Leaving {
  readonly exit: Preference<"exit">;
  readonly isInstalled: boolean;
  readonly isOnline: boolean;
  cover(): void;
  shut(): void;
  lock(): void;
  replace(address: string): void;
  showPlainPage(): void;
}

/**
 * The order is the safety: first nothing is to be seen, then the door is shut for every tab, then nothing
 * is in memory, then the page is another one. Nothing here waits for anything. `replace` takes this page
 * out of the way of "back"; an installed app, or a device without connection, shows its own plain page.
 */
export function leaveQuickly(leaving: Leaving): void {
  leaving.cover();
  leaving.shut();
  leaving.lock();
  const { exit, isInstalled, isOnline } = leaving;
  if (exit === "plain" || isInstalled || !isOnline) leaving.showPlainPage();
  else leaving.replace(EXITS[exit]);
}
