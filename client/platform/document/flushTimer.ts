import type { Clock } from "../../../shared/base/clock.ts";

/** A partner who watches sees the next seal within one frame; measured: p50 of 13-15 ms to their paint. */
const PRESENT_WINDOW_MS = 16;
const ALONE_WINDOW_FLOOR_MS = 500;
const ALONE_WINDOW_SPREAD_MS = 500;
/** Private writing leaves every five seconds whatever its rhythm, so that the host learns no rhythm. */
const PRIVATE_WINDOW_MS = 5_000;

export type FlushPace = "present" | "alone" | "private";

/**
 * Leading edge, then a window: the first change leaves at once, and what follows within the window leaves
 * together at its end. Private documents have no leading edge. `now` is for blur, hiding and leaving.
 */
export class FlushTimer {
  #cancel: (() => void) | null = null;
  #waiting = false;
  #pace: FlushPace | null = null;
  readonly #clock: Clock;
  readonly #paceOf: () => FlushPace;
  readonly #spread: () => number;
  readonly #flush: () => void;

  constructor(options: { clock: Clock; pace: () => FlushPace; spread: () => number; flush: () => void }) {
    this.#clock = options.clock;
    this.#paceOf = options.pace;
    this.#spread = options.spread;
    this.#flush = options.flush;
  }

  changed(): void {
    const pace = this.#paceOf();
    // Somebody came while a slow window runs: the rest of it would be their first, worst wait.
    const sooner = pace === "present" && this.#pace === "alone";
    if (this.#cancel !== null && !sooner) {
      this.#waiting = true;
      return;
    }
    if (pace === "private") {
      this.#waiting = true;
      this.#open(pace);
    } else {
      this.now();
    }
  }

  /** Seals what there is and starts a new window. */
  now(): void {
    this.stop();
    this.#flush();
    this.#open(this.#paceOf());
  }

  stop(): void {
    this.#cancel?.();
    this.#cancel = null;
    this.#waiting = false;
  }

  #open(pace: FlushPace): void {
    this.#cancel?.();
    this.#pace = pace;
    this.#cancel = this.#clock.after(this.#windowMs(pace), () => {
      this.#cancel = null;
      if (!this.#waiting) return;
      this.#waiting = false;
      this.#flush();
      if (pace !== "private") this.#open(this.#paceOf());
    });
  }

  #windowMs(pace: FlushPace): number {
    if (pace === "private") return PRIVATE_WINDOW_MS;
    return pace === "present" ? PRESENT_WINDOW_MS : ALONE_WINDOW_FLOOR_MS + this.#spread() * ALONE_WINDOW_SPREAD_MS;
  }
}
