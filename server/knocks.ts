import type { IncomingMessage } from "node:http";
import { ipKeyGenerator } from "express-rate-limit";
import type { Cluster } from "./cluster/openCluster.ts";
import { createCounts } from "./cluster/sharedCounts.ts";
import type { Log } from "./log.ts";
import type { Settings } from "./settings.ts";

/**
 * How often one address may ask for a WebSocket. Those requests never reach the app, whose limits count plain
 * requests only, and each of them costs a look into the store. An address is known as it is there: by its HMAC.
 */
export interface Knocks {
  mayKnock(request: IncomingMessage): Promise<boolean>;
  close(): void;
}

const MINUTE_MS = 60_000;

export function countKnocks({ limits, trustedProxies }: Settings, log: Log, cluster: Cluster): Knocks {
  const counts = createCounts(cluster.keys, "knocks");
  counts.init({ windowMs: MINUTE_MS });
  return {
    async mayKnock(request) {
      const { totalHits } = await counts.increment(
        cluster.hashed(ipKeyGenerator(addressOf(request, trustedProxies), 56)),
      );
      if (totalHits === limits.requestsPerMinute + 1) log.info("too many sockets", {});
      return totalHits <= limits.requestsPerMinute;
    },
    close: () => counts.shutdown(),
  };
}

/** As Express reads it for plain requests: so many entries from the right were written by proxies that we know. */
function addressOf({ headers, socket }: IncomingMessage, trustedProxies: number): string {
  const forwarded = String(headers["x-forwarded-for"] ?? "").split(",");
  const heard = forwarded.map((entry) => entry.trim()).filter((entry) => entry !== "");
  const addresses = [...heard, socket.remoteAddress ?? ""].toReversed();
  return addresses[Math.min(trustedProxies, addresses.length - 1)] ?? "";
}
