import type { Clock } from "../../shared/base/clock.ts";

/**
 * A clock that runs like any other and can be pushed forward: what falls due on the way happens at once,
 * in order. Tests of two days take no time, and nothing else about time is faked.
 */
export interface MovedClock extends Clock {
  move(byMs: number): void;
}

interface Waiting {
  readonly dueAt: number;
  readonly task: () => void;
  timer: NodeJS.Timeout;
}

export function createMovedClock(startMs: number = Date.now()): MovedClock {
  const startedAt = performance.now();
  let movedMs = 0;
  const waiting = new Set<Waiting>();
  const monotonic = (): number => performance.now() - startedAt + movedMs;

  function run(one: Waiting): void {
    clearTimeout(one.timer);
    if (waiting.delete(one)) one.task();
  }

  return {
    monotonic,
    now: () => Math.floor(startMs + monotonic()),
    after(delayMs, task) {
      const one: Waiting = { dueAt: monotonic() + delayMs, task, timer: setTimeout(() => run(one), delayMs) };
      one.timer.unref();
      waiting.add(one);
      return () => {
        clearTimeout(one.timer);
        waiting.delete(one);
      };
    },
    move(byMs) {
      movedMs += byMs;
      const due = [...waiting]
        .filter(({ dueAt }) => dueAt <= monotonic())
        .sort((left, right) => left.dueAt - right.dueAt);
      for (const one of due) run(one);
    },
  };
}
