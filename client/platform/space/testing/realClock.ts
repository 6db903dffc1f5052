import type { Clock } from "../../../../shared/base/clock.ts";

/** For tests in which real sockets and disks set the pace; where time matters the clock is moved by hand. */
export const realClock: Clock = {
  now: () => Date.now(),
  monotonic: () => performance.now(),
  after(delayMs, task) {
    const timer = setTimeout(task, delayMs);
    return () => clearTimeout(timer);
  },
};
