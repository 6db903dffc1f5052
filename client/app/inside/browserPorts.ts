import type { Clock } from "../../../shared/base/clock.ts";
import type { Random } from "../../../shared/base/random.ts";
import type { Network } from "../../platform/http/network.ts";

/** The page's own clock, randomness and way to the server: the only place that names the globals. */
export const browserClock: Clock = {
  now: () => Date.now(),
  // Runs on when somebody changes the date; waits and limits are measured with it.
  monotonic: () => performance.now(),
  after(delayMs, task) {
    const timer = setTimeout(task, delayMs);
    return () => clearTimeout(timer);
  },
};

export const browserRandom: Random = {
  bytes: (length) => crypto.getRandomValues(new Uint8Array(length)),
};

export const browserNetwork: Network = {
  serverUrl: location.origin,
  fetch: (url, init) => fetch(url, init),
  WebSocket,
};
