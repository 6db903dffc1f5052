import type { Clock } from "../../../shared/base/clock.ts";

/** Where all tabs of this device note that somebody is there; null where nothing can be kept. */
export interface LastTouch {
  read(): number | null;
  write(atMs: number): void;
}

const MINUTE_MS = 60_000;
/** Noting every letter would be a write to the disk for each. */
const NOTED_APART_MS = 5_000;
const LOOKED_APART_MS = 1_000;

/**
 * Closes a device that nobody touches. A touch in one tab counts for all: a forgotten tab must not close the one
 * that somebody writes in. A computer that slept runs no timers, so whoever wakes it asks by `looked`, and finds it
 * closed before anything is shown.
 */
export function watchIdle(options: {
  readonly clock: Clock;
  readonly minutes: number;
  readonly lastTouch: LastTouch;
  readonly onIdle: () => void;
}): { touched(): void; looked(): void; stop(): void } {
  const { clock, minutes, lastTouch, onIdle } = options;
  let here = clock.now();
  let noted = Number.NEGATIVE_INFINITY;
  let cancel = (): void => undefined;
  let isOver = false;

  // A time to come is from a clock that was set back since: it counts as now.
  const idleMs = (): number => Math.max(0, clock.now() - Math.max(here, lastTouch.read() ?? 0));

  function note(): void {
    here = clock.now();
    if (here - noted < NOTED_APART_MS && here >= noted) return;
    noted = here;
    lastTouch.write(here);
  }

  function look(): void {
    cancel();
    if (isOver) return;
    const leftMs = minutes * MINUTE_MS - idleMs();
    if (leftMs > 0) {
      cancel = clock.after(leftMs, look);
      return;
    }
    isOver = true;
    onIdle();
  }

  note();
  look();
  return {
    touched() {
      // A pointer that moves tells of itself a hundred times a second.
      if (clock.now() - here < LOOKED_APART_MS && clock.now() >= here) return;
      // After a sleep the first touch comes before any timer: it finds the device closed, and does not open it.
      look();
      if (!isOver) note();
    },
    looked: look,
    stop() {
      isOver = true;
      cancel();
    },
  };
}
