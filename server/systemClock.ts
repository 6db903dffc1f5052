import type { Clock } from "../shared/base/clock.ts";

/** The clock of production. Timers do not hold the process open: only sockets and work in hand do. */
export const systemClock: Clock = {
  now: () => Date.now(),
  monotonic: () => performance.now(),
  after(delayMs, task) {
    const timer = setTimeout(task, delayMs);
    timer.unref();
    return () => clearTimeout(timer);
  },
};
