import { LIMITS } from "../../shared/base/limits.ts";
import type { RoomState } from "../../shared/seal/log/spaceState.ts";
import { togetherEndsAtMs } from "./closedSpace.ts";
import type { KnownSpace } from "./spaceLogs.ts";

/**
 * When a room ends, or null while nothing ended it. A room that was left stays readable for a while, and so does
 * what two people shared in a space that one of them closed. The door and the sweep ask the same question, so
 * what answers like a room that never was is what is deleted.
 */
export function roomEndsAtMs(known: KnownSpace, { owner, leftByN }: RoomState, nowMs: number): number | null {
  const leftAtMs = leftByN === null ? null : (known.marks[leftByN]?.storedAtMs ?? nowMs);
  const ends = [
    leftAtMs === null ? null : leftAtMs + LIMITS.oldRoomReadableMs,
    owner === "shared" ? togetherEndsAtMs(known, nowMs) : null,
  ].filter((endMs) => endMs !== null);
  return ends.length === 0 ? null : Math.min(...ends);
}
