import type { Request, RequestHandler } from "express";
import { ipKeyGenerator, rateLimit } from "express-rate-limit";
import { createCounts } from "../cluster/sharedCounts.ts";
import type { Doors } from "./doors.ts";
import { sendRefusal } from "./refusal.ts";

/**
 * How often one address may knock, at all nodes together. Addresses are kept as HMACs under a key that nobody else
 * has, in memory, for the length of a window. An IPv6 address counts as its /56, which is what one household gets.
 *
 * "links" is for whoever holds a link or guesses one, "creation" for new spaces: both are open to people
 * without a credential, and both are rare in honest use.
 */
export type LimitName = "any" | "links" | "creation";

const MINUTE_MS = 60_000;

/** `door`: whoever counts apart from the others. */
export function rateLimits(
  { settings, log, cluster }: Pick<Doors, "settings" | "log" | "cluster">,
  door: string,
): Readonly<Record<LimitName, RequestHandler>> {
  const perMinute = settings.limits.requestsPerMinute;
  const limit = (name: LimitName, windowMs: number, requests: number): RequestHandler =>
    rateLimit({
      windowMs,
      limit: requests,
      standardHeaders: false,
      legacyHeaders: false,
      store: createCounts(cluster.keys, `${door}:${name}`),
      keyGenerator: (request: Request) => cluster.hashed(ipKeyGenerator(request.ip ?? "", 56)),
      handler: (_request, response) => {
        const retryAfterSeconds = Math.ceil(windowMs / 1000);
        response.setHeader("Retry-After", String(retryAfterSeconds));
        log.info("too many requests", { limit: name });
        sendRefusal(response, "too-many-requests", { retryAfterSeconds });
      },
    });
  return {
    any: limit("any", MINUTE_MS, perMinute),
    links: limit("links", MINUTE_MS, Math.ceil(perMinute / 4)),
    creation: limit("creation", 60 * MINUTE_MS, Math.ceil(perMinute / 4)),
  };
}
