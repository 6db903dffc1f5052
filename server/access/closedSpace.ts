import { LIMITS } from "../../shared/base/limits.ts";
import type { KnownSpace } from "./spaceLogs.ts";

/**
 * When what two people shared in a space that one of them closed ends, or null while nobody closed it. The days
 * count from when this server stored the record that closed it, whatever the record claims about its time:
 * closing left the last shared room there was.
 */
export function togetherEndsAtMs({ state, marks }: KnownSpace, nowMs: number): number | null {
  if (!state.closed) return null;
  const closedByN = state.rooms.reduce(
    (n, { owner, leftByN }) => (owner === "shared" ? Math.max(n, leftByN ?? 0) : n),
    0,
  );
  return (marks[closedByN]?.storedAtMs ?? nowMs) + LIMITS.closedSpaceReadableMs;
}

export function isLongClosed(known: KnownSpace, nowMs: number): boolean {
  const endsAtMs = togetherEndsAtMs(known, nowMs);
  return endsAtMs !== null && endsAtMs <= nowMs;
}
