const MINUTE_MS = 60_000;

/** A PIN is four digits often enough: after so many wrong ones it takes the 24 words. Nothing is destroyed. */
export const PIN_TRIES = 20;
/** The first slips cost nothing; from the fifth on each wrong one costs more, up to an hour. */
const FREE_TRIES = 4;
const WAITS_MS = [MINUTE_MS / 2, MINUTE_MS, 5 * MINUTE_MS, 15 * MINUTE_MS, 60 * MINUTE_MS];

/** How long nothing is judged after so many wrong ones in a row. */
export function waitAfterMs(tries: number): number {
  if (tries <= FREE_TRIES) return 0;
  return WAITS_MS[Math.min(tries - FREE_TRIES, WAITS_MS.length) - 1] ?? 0;
}

/** Never longer than the longest: a clock that was set back locks nobody out for a year. */
export function waitLeftMs(waitUntil: number, nowMs: number): number {
  return Math.max(0, Math.min(waitUntil - nowMs, WAITS_MS.at(-1) ?? 0));
}
