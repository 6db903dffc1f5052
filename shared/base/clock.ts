/**
 * Time is handed in everywhere, so that a test moves it and no test sleeps. `now` may jump (people set
 * their clocks); intervals are measured with `monotonic`, which never goes back.
 */
export interface Clock {
  /** Milliseconds since 1970-01-01T00:00Z. */
  now(): number;
  /** Milliseconds from an arbitrary start. */
  monotonic(): number;
  /** Runs `task` once after `delayMs`; the returned function cancels it. */
  after(delayMs: number, task: () => void): () => void;
}
