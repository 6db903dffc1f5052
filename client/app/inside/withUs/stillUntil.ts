import { LIMITS } from "../../../../shared/base/limits.ts";

/** What this browser remembers of it between two openings of the page: when it ends, and nothing else. */
export const SHOWN_UNTIL = "cg.shown";

/** Never for longer than it can last, whatever stands there and whatever the clock says. */
export function stillUntil(kept: string | null, now: number): boolean {
  const until = Number(kept ?? "0");
  return until > now && until <= now + LIMITS.withUsMs;
}
