import type { Clock } from "../../shared/base/clock.ts";

/**
 * In a cluster the database's clock is everybody's: turns, expiries and limits are judged alike whichever node judges
 * them, even when one machine's own clock is minutes off. Between two questions time runs by `monotonic`, which nobody
 * sets; and `now` never goes back, however the answers differ.
 */
export interface SharedClock extends Clock {
  stop(): void;
}

export interface SharedClockOptions {
  readonly base: Clock;
  readonly askDatabase: () => Promise<number>;
  readonly warn: (sentence: string) => void;
}

const ASKED_EVERY_MS = 60_000;
/** An answer that took longer says too little about when it was given. */
const SLOWEST_ANSWER_MS = 1_000;
/** Told once: time is right all the same, but logs and other programs on that machine are not. */
const OFF_BY_MS = 2_000;

/** Rejects when the database cannot be asked at all: a node that does not know the time does not begin. */
export async function openSharedClock({ base, askDatabase, warn }: SharedClockOptions): Promise<SharedClock> {
  /** The database's time less `monotonic`. */
  let ahead: number | null = null;
  let latest = 0;
  let warned = false;
  let cancel = (): void => undefined;

  async function measure(): Promise<void> {
    const asked = base.monotonic();
    const answer = await askDatabase();
    const answered = base.monotonic();
    // A first answer is better than none, however long it took.
    if (ahead !== null && answered - asked > SLOWEST_ANSWER_MS) return;
    // It was given in the middle of the way, as far as anybody can tell.
    ahead = answer - (asked + answered) / 2;
    const off = Math.round((base.now() - (base.monotonic() + ahead)) / 1000);
    if (warned || Math.abs(off) * 1000 <= OFF_BY_MS) return;
    warned = true;
    const which = off > 0 ? "ahead of" : "behind";
    warn(`This machine's clock is ${Math.abs(off)} seconds ${which} the database's, which counts. Set it by NTP.`);
  }

  function again(): void {
    cancel = base.after(ASKED_EVERY_MS, () => {
      // Without an answer the last one goes on to count; the store says by itself that the database is away.
      measure().then(again, again);
    });
  }

  await measure();
  again();
  return {
    now() {
      latest = Math.max(latest, Math.floor(base.monotonic() + (ahead ?? 0)));
      return latest;
    },
    monotonic: base.monotonic,
    after: base.after,
    stop: () => cancel(),
  };
}
