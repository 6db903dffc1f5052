import type { Clock } from "../../../shared/base/clock.ts";
import { type EntryRecord, isCovered } from "./seenSession.ts";

/** A fold or snapshot of somebody else may still be on its way with the reason for a deletion. */
const PATIENCE_MS = 10_000;
/** Four devices that see the same loss do not all answer it in the same moment. */
const SPREAD_MS = 5_000;
/** What nobody answers is looked at ever more seldom: each look opens the whole log again. */
const LOOKS_DOUBLED_MAX = 6;

export interface HealingPorts {
  readonly clock: Clock;
  readonly spread: () => number;
  /** At once, before the deletion reaches the disk: a page that is closed now must not have lost anything. */
  readonly keepAside: () => void;
  /** Whether a device that knew nothing but what remains would lack something that this one knows. */
  readonly lacks: () => boolean;
  /** Writes the state again; false where that may not be. */
  readonly heal: (missed: ReadonlySet<EntryRecord>) => boolean;
  /** What was kept aside is not needed any more. */
  readonly whole: () => void;
  readonly changed: () => void;
}

/**
 * Deleting from the outer document needs no key: a server can send a deletion of everything, and a partner
 * can seal a snapshot that claims to cover what it does not hold. So nobody's word is taken: whatever
 * vanishes, the state is kept aside at once, and ten seconds later a replica is made of what remains. If it
 * lacks something, the state is written again from the inner document, which still has all of it. Somebody
 * who only reads writes nothing (rule 5): it stays aside until their first visible entry, over reloads too.
 * A vanished own opener counts as well: no new replica could read the session any more.
 */
export class Healing {
  #missed = new Set<EntryRecord>();
  #isLost = false;
  /** Lost, and only our right to write is missing. */
  #isDue = false;
  #looks = 0;
  #cancel: (() => void) | null = null;
  readonly #ports: HealingPorts;

  constructor(ports: HealingPorts) {
    this.#ports = ports;
  }

  /** Something is gone from the log that only this device has. */
  get isLost(): boolean {
    return this.#isLost;
  }

  gone(records: readonly EntryRecord[], isOwn: (record: EntryRecord) => boolean): void {
    const counted = records.filter((record) => (record.kind === "opener" ? isOwn(record) : record.state === "applied"));
    if (counted.length === 0) return;
    for (const record of counted) this.#missed.add(record);
    if (counted.some((record) => record.kind === "opener" || !isCovered(record))) this.#isLost = true;
    this.#ports.keepAside();
    this.#looks = 0;
    if (this.#cancel === null) this.#wait();
  }

  /** At once: something was kept aside by an earlier page. */
  look(): void {
    this.#cancel?.();
    this.#cancel = null;
    this.#isDue = false;
    const isCut = [...this.#missed].some(({ kind }) => kind === "opener");
    this.#isLost = isCut || this.#ports.lacks();
    if (this.#isLost) {
      const healed = this.#ports.heal(this.#missed);
      this.#isDue = !healed;
      if (healed) this.#missed = new Set();
      if (healed) this.#isLost = this.#ports.lacks();
    }
    if (this.#isLost) {
      this.#looks++;
      this.#wait();
    } else {
      this.#missed = new Set();
      this.#looks = 0;
      this.#ports.whole();
    }
    this.#ports.changed();
  }

  /** After an entry of a person: healing waits for that, or it would show who is awake. */
  wrote(): void {
    if (this.#isDue) this.look();
  }

  destroy(): void {
    this.#cancel?.();
  }

  #wait(): void {
    const { clock, spread } = this.#ports;
    const patienceMs = PATIENCE_MS * 2 ** Math.min(this.#looks, LOOKS_DOUBLED_MAX);
    this.#cancel = clock.after(patienceMs + spread() * SPREAD_MS, () => this.look());
  }
}
