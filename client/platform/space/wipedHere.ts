import type { Clock } from "../../../shared/base/clock.ts";
import type { Api } from "../http/createApi.ts";

const FIRST_PAGE_MS = 1_000;

/**
 * Storage was wiped while the login stayed: that must not look like a first visit. Only the server can tell
 * the two apart, and nobody waits long for it to see a first page: a later answer is told all the same.
 */
export async function askWhetherWiped(api: Api, clock: Clock, onAnswer: (isWiped: boolean) => void): Promise<void> {
  const asked = api.call("me", {}).then((me) => onAnswer(me.ok));
  await Promise.race([asked, new Promise<void>((resolve) => clock.after(FIRST_PAGE_MS, resolve))]);
}
