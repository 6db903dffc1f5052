import type * as Y from "yjs";
import type { Clock } from "../../../shared/base/clock.ts";
import type { Api } from "../http/createApi.ts";
import { onVisibleNews } from "./visibleNews.ts";

/**
 * Tells the server that there is something for the other to see, and nothing of what: once for a stretch of writing.
 * Whether the other hears of it, and when, is for the server and them (server/push). A device that is offline says it
 * later: what it wrote leaves later too.
 */
const QUIET_MS = 15 * 60_000;
const AGAIN_MS = 5 * 60_000;

export interface NewsTeller {
  /** The shared document that is open now, or none. */
  follow(shared: Y.Doc | null): void;
  close(): void;
}

export function createNewsTeller(options: { readonly api: Api; readonly clock: Clock }): NewsTeller {
  const { api, clock } = options;
  let followed: Y.Doc | null = null;
  let stop = (): void => {};
  let cancel = (): void => {};
  let isQuiet = false;

  async function tell(): Promise<void> {
    const told = await api.call("push/tell", {});
    wait(told.ok ? QUIET_MS : AGAIN_MS, !told.ok && told.problem === "offline");
  }

  function wait(delayMs: number, isOwed: boolean): void {
    cancel = clock.after(delayMs, () => {
      isQuiet = false;
      if (isOwed) news();
    });
  }

  function news(): void {
    if (isQuiet) return;
    isQuiet = true;
    void tell();
  }

  return {
    follow(shared) {
      if (shared === followed) return;
      stop();
      followed = shared;
      stop = shared === null ? () => {} : onVisibleNews(shared, news);
    },
    close() {
      stop();
      cancel();
      followed = null;
    },
  };
}
