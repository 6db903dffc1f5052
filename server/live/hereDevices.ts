import { createHmac } from "node:crypto";
import type { Clock } from "../../shared/base/clock.ts";
import type { DeviceId } from "../../shared/base/ids.ts";
import type { Keys } from "../cluster/keys.ts";

/**
 * Whether a page of a device is connected to any node, which is asked before it is told that something waits. A node
 * says it of its own devices again and again; what it says ends by itself, so a node that dies takes it along. While
 * Redis is down each node knows its own: then a device may be told what it sees already, once a day at most.
 */
export interface HereDevices {
  isHere(device: DeviceId): Promise<boolean>;
  arrived(device: DeviceId): void;
  close(): void;
}

interface HereParts {
  readonly keys: Keys | null;
  readonly clock: Clock;
  /** Ids of devices lie nowhere in the open: they are named by their HMAC under it. */
  readonly secret: Buffer;
  readonly own: () => ReadonlySet<DeviceId>;
}

const AGAIN_MS = 15_000;
const LASTS_MS = 45_000;

export function createHereDevices({ keys, clock, secret, own }: HereParts): HereDevices {
  const nameOf = (all: Keys, device: DeviceId): string =>
    all.name(`here:${createHmac("sha256", secret).update(device).digest("base64url")}`);
  let cancel = (): void => undefined;

  function say(device: DeviceId): void {
    if (keys === null) return;
    // What cannot be said now is said again soon.
    void keys.ask(["SET", nameOf(keys, device), "1", "PX", String(LASTS_MS)]).catch(() => undefined);
  }

  function round(): void {
    for (const device of own()) say(device);
    cancel = clock.after(AGAIN_MS, round);
  }

  if (keys !== null) cancel = clock.after(AGAIN_MS, round);
  return {
    async isHere(device) {
      if (own().has(device)) return true;
      if (keys === null) return false;
      return keys.ask(["EXISTS", nameOf(keys, device)]).then(
        (found) => found === 1,
        () => false,
      );
    },
    arrived: say,
    close: () => cancel(),
  };
}
