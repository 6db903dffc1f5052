import type { Clock } from "../../../shared/base/clock.ts";
import { type EntryRecord, isCovered } from "./seenSession.ts";

/** A fold or snapshot of somebody else may still be on its way with the reason for a deletion. */
const PATIENCE_MS = 10_000;
/** Four devices that see the same loss do not all answer it in the same moment. */
const SPREAD_MS = 5_000;

/**
 * Deleting from the outer document needs no key: a server can send a deletion of everything. An entry that
 * vanished although no fold or snapshot speaks for it is missed, and what is still missed after ten seconds
 * is written again from the inner document, which still has all of it. A vanished own opener counts too:
 * no new replica could read the session any more.
 */
export class Healing {
  #missed = new Set<EntryRecord>();
  #cancel: (() => void) | null = null;
  readonly #clock: Clock;
  readonly #spread: () => number;
  readonly #heal: (missed: ReadonlySet<EntryRecord>) => void;

  constructor(options: { clock: Clock; spread: () => number; heal: (missed: ReadonlySet<EntryRecord>) => void }) {
    this.#clock = options.clock;
    this.#spread = options.spread;
    this.#heal = options.heal;
  }

  gone(records: readonly EntryRecord[], isOwn: (record: EntryRecord) => boolean): void {
    for (const record of records) {
      const counts = record.kind === "opener" ? isOwn(record) : record.state === "applied" && !isCovered(record);
      if (counts) this.#missed.add(record);
    }
    if (this.#missed.size === 0 || this.#cancel !== null) return;
    this.#cancel = this.#clock.after(PATIENCE_MS + this.#spread() * SPREAD_MS, () => {
      this.#cancel = null;
      this.check();
    });
  }

  /** Also called when the session becomes visible: healing waits for that, or it would show who is awake. */
  check(): void {
    if (this.#cancel !== null) return;
    for (const record of this.#missed) if (record.kind !== "opener" && isCovered(record)) this.#missed.delete(record);
    if (this.#missed.size > 0) this.#heal(this.#missed);
  }

  healed(): void {
    this.#missed = new Set();
  }

  destroy(): void {
    this.#cancel?.();
  }
}
