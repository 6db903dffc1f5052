import type { Clock } from "../../shared/base/clock.ts";

export interface MovableClock extends Clock {
  /** Days pass at once: everything that was due by then runs. */
  advance(milliseconds: number): void;
}

/** Real time with a push: sockets and disks go on at their own pace while two days pass in a moment. */
export function movableClock(): MovableClock {
  let pushedMs = 0;
  const waiting = new Set<{ dueMs: number; run: () => void }>();
  const monotonic = (): number => performance.now() + pushedMs;
  return {
    now: () => Date.now() + pushedMs,
    monotonic,
    after(delayMs, task) {
      const entry = { dueMs: monotonic() + delayMs, run: () => undefined as void };
      const timer = setTimeout(() => entry.run(), Math.min(delayMs, 2 ** 31 - 1));
      entry.run = () => {
        if (!waiting.delete(entry)) return;
        clearTimeout(timer);
        task();
      };
      waiting.add(entry);
      return () => {
        waiting.delete(entry);
        clearTimeout(timer);
      };
    },
    advance(milliseconds) {
      pushedMs += milliseconds;
      for (const entry of [...waiting]) if (entry.dueMs <= monotonic()) entry.run();
    },
  };
}
