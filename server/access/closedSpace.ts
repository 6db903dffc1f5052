import { LIMITS } from "../../shared/base/limits.ts";
import type { KnownSpace } from "./spaceLogs.ts";

/**
 * What two people shared in a space that one of them closed stays readable for a while. The days count from
 * when this server stored the record that closed it, whatever the record claims about its time: closing left
 * the last shared room there was.
 */
export function isLongClosed({ state, marks }: KnownSpace, nowMs: number): boolean {
  if (!state.closed) return false;
  const closedByN = state.rooms.reduce(
    (n, { owner, leftByN }) => (owner === "shared" ? Math.max(n, leftByN ?? 0) : n),
    0,
  );
  return nowMs - (marks[closedByN]?.storedAtMs ?? nowMs) >= LIMITS.closedSpaceReadableMs;
}
