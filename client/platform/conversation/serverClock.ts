import type { Clock } from "../../../shared/base/clock.ts";

/**
 * The server's clock as best known. People set their clocks, and a deadline that is a day off would be cruel:
 * so this device's clock only bridges the time since it was last compared. Within a page that is measured
 * with the clock that never goes back; after a reload, by the difference that was found the last time.
 */
export interface ServerClock {
  now(): number;
  /** An answer said what time it is; `askedMs` is when the question left, by the monotonic clock. */
  heard(serverMs: number, askedMs: number): void;
  /** Something was stored at this time, so it is not earlier. */
  notBefore(serverMs: number): void;
  /** From the disk, before anything was heard in this page. */
  restore(aheadMs: number | null): void;
}

/** A difference this small is the way there and back, not worth a write. */
const WORTH_KEEPING_MS = 2_000;

export function createServerClock(clock: Clock, keep: (aheadMs: number) => void): ServerClock {
  let compared: { readonly serverMs: number; readonly monotonicMs: number } | null = null;
  let ahead: number | null = null;
  let earliest = 0;
  const estimate = (): number =>
    compared === null ? clock.now() + (ahead ?? 0) : compared.serverMs + clock.monotonic() - compared.monotonicMs;
  return {
    now: () => Math.max(Math.round(estimate()), earliest),
    heard(serverMs, askedMs) {
      const monotonicMs = clock.monotonic();
      compared = { serverMs: serverMs + Math.max(0, monotonicMs - askedMs) / 2, monotonicMs };
      const next = Math.round(compared.serverMs - clock.now());
      if (ahead !== null && Math.abs(next - ahead) < WORTH_KEEPING_MS) return;
      ahead = next;
      keep(next);
    },
    notBefore(serverMs) {
      earliest = Math.max(earliest, serverMs);
    },
    restore(aheadMs) {
      if (ahead === null) ahead = aheadMs;
    },
  };
}
