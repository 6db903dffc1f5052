import type { Clock } from "../../shared/base/clock.ts";
import type { ConversationCall } from "../../shared/wire/conversation.ts";
import type { DeviceIdentity } from "../store/store.ts";

const MINUTE_MS = 60_000;

/** How often one partner, with all devices together, may call within a minute. Nobody spends the other's share. */
export interface Paces {
  allow(call: ConversationCall, who: DeviceIdentity): boolean;
}

export function createPaces(clock: Clock, turnsPerMinute: number): Paces {
  const perMinute: Readonly<Record<ConversationCall, number>> = {
    "conversation:append": turnsPerMinute,
    "conversation:read": 6 * turnsPerMinute,
    "conversation:list": Math.ceil(1.5 * turnsPerMinute),
    "conversation:end": Math.ceil(turnsPerMinute / 2),
  };
  let minute = -1;
  let counts = new Map<string, number>();

  return {
    allow(call, { space, slot }) {
      const current = Math.floor(clock.monotonic() / MINUTE_MS);
      // A new minute forgets the old one, so nothing is held for partners who are not here.
      if (current !== minute) counts = new Map();
      minute = current;
      const name = `${call}/${space}/${slot}`;
      const count = (counts.get(name) ?? 0) + 1;
      counts.set(name, count);
      return count <= perMinute[call];
    },
  };
}
