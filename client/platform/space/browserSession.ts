import type { Clock } from "../../../shared/base/clock.ts";
import type { Random } from "../../../shared/base/random.ts";
import type { LockPort } from "../document/sealedDocument.ts";
import { browserPage } from "./browserPage.ts";
import { createSpaceSession } from "./createSpaceSession.ts";
import type { SpaceSession } from "./spaceSession.ts";

/** The session of a page in a browser: this is where the platform's own clock, randomness and sockets come in. */
export function browserSession(): SpaceSession {
  return createSpaceSession({
    network: { serverUrl: location.origin, fetch: (url, init) => fetch(url, init), WebSocket },
    clock: browserClock,
    random: browserRandom,
    name: "common-ground",
    page: browserPage,
    ...(typeof navigator.locks === "undefined" ? {} : { locks: browserLocks }),
  });
}

export const browserClock: Clock = {
  now: () => Date.now(),
  monotonic: () => performance.now(),
  after(delayMs, task) {
    const timer = setTimeout(task, delayMs);
    return () => clearTimeout(timer);
  },
};

export const browserRandom: Random = { bytes: (length) => crypto.getRandomValues(new Uint8Array(length)) };

const browserLocks: LockPort = {
  async ifFree(name, work) {
    await navigator.locks.request(name, { ifAvailable: true }, (lock) => work(lock !== null));
  },
};
