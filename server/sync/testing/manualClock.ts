import type { Clock } from "../../../shared/base/clock.ts";

export interface ManualClock extends Clock {
  /** Moves time and runs what became due, in order; what those start may become due as well. */
  advance(ms: number): Promise<void>;
}

export function createManualClock(): ManualClock {
  let atMs = 0;
  let timers: { dueMs: number; task: () => void }[] = [];
  return {
    now: () => 1_800_000_000_000 + atMs,
    monotonic: () => atMs,
    after(delayMs, task) {
      const timer = { dueMs: atMs + delayMs, task };
      timers.push(timer);
      return () => {
        timers = timers.filter((one) => one !== timer);
      };
    },
    async advance(ms) {
      const untilMs = atMs + ms;
      for (;;) {
        const next = timers.toSorted((one, other) => one.dueMs - other.dueMs)[0];
        if (next === undefined || next.dueMs > untilMs) break;
        timers = timers.filter((one) => one !== next);
        atMs = next.dueMs;
        next.task();
        await new Promise((resolve) => setImmediate(resolve));
      }
      atMs = untilMs;
      await new Promise((resolve) => setImmediate(resolve));
    },
  };
}
