/**
 * Several tabs of one device share one vault. A change is made by one tab at a time, under a lock, after
 * reading the vault afresh; the others are told and read it again. Nothing secret is ever posted.
 */
export type TabNews = "changed" | "locked" | "wiped";

export interface Tabs {
  /** Runs `task` while no other tab of this device runs one. */
  alone<T>(task: () => Promise<T>): Promise<T>;
  tell(news: TabNews): void;
  onNews(listener: (news: TabNews) => void): void;
  close(): void;
}

const NEWS: readonly string[] = ["changed", "locked", "wiped"] satisfies TabNews[];

/** `name` carries the identity: two people in one test process must never hear each other. */
export function openTabs(name: string): Tabs {
  const channel = typeof BroadcastChannel === "undefined" ? null : new BroadcastChannel(name);
  let line: Promise<unknown> = Promise.resolve();
  return {
    async alone<T>(task: () => Promise<T>): Promise<T> {
      const locks = typeof navigator === "undefined" ? undefined : navigator.locks;
      if (locks !== undefined) return locks.request(name, task);
      // Without the lock API (plain http on a LAN) only this tab's own tasks can be kept apart.
      const mine = line.then(task, task);
      line = mine.catch(() => undefined);
      return mine;
    },
    tell: (news) => channel?.postMessage(news),
    onNews(listener) {
      channel?.addEventListener("message", (event: MessageEvent<unknown>) => {
        if (typeof event.data === "string" && NEWS.includes(event.data)) listener(event.data as TabNews);
      });
    },
    close: () => channel?.close(),
  };
}
