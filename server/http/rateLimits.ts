import type { Request, RequestHandler } from "express";
import { ipKeyGenerator, rateLimit } from "express-rate-limit";
import type { Log } from "../log.ts";
import type { Settings } from "../settings.ts";
import { sendRefusal } from "./refusal.ts";

/**
 * How often one address may knock. Addresses are kept as HMACs under the per-boot key, in memory, for the
 * length of a window. An IPv6 address counts as its /56, which is what one household gets.
 *
 * "links" is for whoever holds a link or guesses one, "creation" for new spaces: both are open to people
 * without a credential, and both are rare in honest use.
 */
export type LimitName = "any" | "links" | "creation";

const MINUTE_MS = 60_000;

export function rateLimits(settings: Settings, log: Log): Readonly<Record<LimitName, RequestHandler>> {
  const perMinute = settings.limits.requestsPerMinute;
  const limit = (name: LimitName, windowMs: number, requests: number): RequestHandler =>
    rateLimit({
      windowMs,
      limit: requests,
      standardHeaders: false,
      legacyHeaders: false,
      keyGenerator: (request: Request) => log.hashed(ipKeyGenerator(request.ip ?? "", 56)),
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
