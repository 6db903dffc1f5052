import type { Clock } from "../../../shared/base/clock.ts";
import type { Random } from "../../../shared/base/random.ts";
import { jitter } from "../http/jitter.ts";
import type { Held } from "./held.ts";
import { hasCurrentKeys } from "./ownKeys.ts";
import { keyProblem } from "./keyProblem.ts";

const RETRY_MS = 20_000;
/** A new key may be made once an hour; until the next one may, looking often would help nobody. */
const KEY_RETRY_MS = 5 * 60_000;
/** The server's clock decides when the two days are over; a little later it has decided. */
const AFTER_THE_END_MS = 1_000;
/** Browsers fire a longer timer at once. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;

/**
 * When to look again without being told to: at the end of an open invitation, or soon while something
 * waits for a connection. Null when nothing is to come.
 */
export function nextLookMs(held: Held, isOnline: boolean, clock: Clock, random: Random): number | null {
  const { standing, wantsServer, invitation, left, rotation } = held.device;
  if (left !== undefined) return left === "asked" ? jitter(random, RETRY_MS) : null;
  const isWaiting = standing === "registered" ? !isOnline : standing === "joining" || wantsServer;
  const untilEndMs = invitation?.state === "open" ? Math.max(0, invitation.expiresAt - clock.now()) : null;
  const delays = [
    ...(isWaiting ? [jitter(random, RETRY_MS)] : []),
    ...(rotation !== null ? [jitter(random, RETRY_MS)] : []),
    // Another device of mine hands its keys over any time, or is about to sign this one out.
    ...(standing === "registered" && !hasCurrentKeys(held) ? [jitter(random, RETRY_MS)] : []),
    ...(keyProblem(held) === "shared-key-missing" ? [jitter(random, KEY_RETRY_MS)] : []),
    ...(untilEndMs === null ? [] : [untilEndMs + AFTER_THE_END_MS]),
  ];
  return delays.length === 0 ? null : Math.min(...delays, LONGEST_TIMER_MS);
}
