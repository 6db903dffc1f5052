import type { Clock } from "../../../shared/base/clock.ts";
import type { ConversationId } from "../../../shared/base/ids.ts";
import { LIMITS } from "../../../shared/base/limits.ts";
import { pauseKey } from "./talkStore.ts";

/**
 * The twenty minutes of a pause on this device's own clock, so that a server which lies about the time cannot
 * shorten them. They count from when the pause was seen, if it came while the line was up; a pause that
 * was on before this device was there may have run since the line was last up, and not longer than that.
 * After a reload what is left is known by the wall clock, which was kept on disk; the server's own twenty
 * minutes count beside it always (SPEC, the pen).
 */
export interface PauseFloor {
  /** A pause was stored by the server `agoMs` ago, as it says. */
  seen(conversation: ConversationId, seq: number, how: "live" | "read", agoMs: number): void;
  /** How much of the pause is left by this device's clock. */
  leftMs(conversation: ConversationId, seq: number): number;
  lineWentDown(): void;
  /** Times of earlier pages and other tabs. */
  restore(pauses: ReadonlyMap<string, number>): void;
}

export function createPauseFloor(clock: Clock, keep: (key: string, wallMs: number) => void): PauseFloor {
  const floor = LIMITS.pauseFloorMs;
  const until = new Map<string, number>();
  let kept: ReadonlyMap<string, number> = new Map();
  let lineDownMs: number | null = null;

  return {
    seen(conversation, seq, how, agoMs) {
      const key = pauseKey(conversation, seq);
      const monotonicMs = clock.monotonic();
      const wallMs = kept.get(key);
      if (wallMs !== undefined) {
        // A wall clock that was set back must not make the pause longer than it is.
        until.set(key, monotonicMs + Math.min(floor, Math.max(0, wallMs + floor - clock.now())));
        return;
      }
      const possibleMs = lineDownMs === null ? agoMs : Math.min(agoMs, monotonicMs - lineDownMs);
      const elapsedMs = how === "live" ? 0 : Math.max(0, possibleMs);
      until.set(key, monotonicMs + Math.max(0, floor - elapsedMs));
      keep(key, clock.now() - elapsedMs);
    },
    leftMs: (conversation, seq) => Math.max(0, (until.get(pauseKey(conversation, seq)) ?? 0) - clock.monotonic()),
    lineWentDown() {
      lineDownMs = clock.monotonic();
    },
    restore(pauses) {
      kept = pauses;
    },
  };
}
