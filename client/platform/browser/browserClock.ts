import type { Clock } from "../../../shared/base/clock.ts";

/** The page's own clock. */
export const browserClock: Clock = {
  now: () => Date.now(),
  // Runs on when somebody changes the date; waits and limits are measured with it.
  monotonic: () => performance.now(),
  after(delayMs, task) {
    const timer = setTimeout(task, delayMs);
    return () => clearTimeout(timer);
  },
};
