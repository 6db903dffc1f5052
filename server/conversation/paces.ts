import type { ClientRateLimitInfo } from "express-rate-limit";
import type { Clock } from "../../shared/base/clock.ts";
import type { ConversationCall } from "../../shared/wire/conversation.ts";
import type { DeviceIdentity } from "../store/store.ts";

const MINUTE_MS = 60_000;

/** How often one partner, with all devices together, may call within a minute. Nobody spends the other's share. */
export interface Paces {
  allow(call: ConversationCall, who: DeviceIdentity): Promise<boolean>;
}

/** Where several nodes count together; what is counted is no longer to be read there. */
export interface PaceCounts {
  readonly hashed: (what: string) => string;
  increment(name: string): Promise<ClientRateLimitInfo>;
}

export function createPaces(clock: Clock, turnsPerMinute: number, shared: PaceCounts | null = null): Paces {
  const perMinute: Readonly<Record<ConversationCall, number>> = {
    "conversation:append": turnsPerMinute,
    "conversation:read": 6 * turnsPerMinute,
    "conversation:list": Math.ceil(1.5 * turnsPerMinute),
    "conversation:end": Math.ceil(turnsPerMinute / 2),
  };
  let minute = -1;
  let counts = new Map<string, number>();

  function countHere(name: string): number {
    const current = Math.floor(clock.monotonic() / MINUTE_MS);
    // A new minute forgets the old one, so nothing is held for partners who are not here.
    if (current !== minute) counts = new Map();
    minute = current;
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return count;
  }

  return {
    async allow(call, { space, slot }) {
      const name = `${call}/${space}/${slot}`;
      const count = shared === null ? countHere(name) : (await shared.increment(shared.hashed(name))).totalHits;
      return count <= perMinute[call];
    },
  };
}
