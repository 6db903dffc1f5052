import type { Clock } from "../../../shared/base/clock.ts";
import type { SessionId } from "../../../shared/base/ids.ts";

/** A server may be a moment behind somebody's word; for so long and still missing, it is told. */
const MISSING_LASTS_MS = 30_000;
/** Somebody who makes counters up must not fill the memory. */
const WAITING_MAX = 256;

export interface WithheldPorts {
  readonly clock: Clock;
  /** How far others say that they had each session, since this was last asked. */
  readonly named: () => ReadonlyMap<SessionId, number>;
  /** How far a session is here, by its entries or by what an applied fold or snapshot says of them; -1 for not at all. */
  readonly reached: (session: SessionId) => number;
  /** Something of the outer document builds on something that is not here. */
  readonly hasGap: () => boolean;
  /** The server's whole state arrived on this connection: what is missing now, it does not show. */
  readonly isSynced: () => boolean;
  readonly changed: () => void;
}

interface Missing {
  /** The lowest counter that was told and is not here, and since when. */
  counter: number;
  sinceMs: number;
  /** The highest; looked at once the lowest is here. */
  highest: number;
}

/**
 * What the other devices say that they had seen of a room's sessions, held against what the server shows here. A
 * host that keeps back the end of a session, or all of it, can show us the rest of the room, and somebody in it
 * names what it kept back. It is told, and nothing is held back or written because of it: a partner could make a
 * counter up, and a word must not lock anybody out.
 */
export class WithheldWatch {
  readonly #ports: WithheldPorts;
  readonly #missing = new Map<SessionId, Missing>();
  #gapSinceMs: number | null = null;
  #isMissing = false;
  #cancel: (() => void) | null = null;

  constructor(ports: WithheldPorts) {
    this.#ports = ports;
  }

  /** Entries that others had seen have not come here for so long that it is told. */
  get isMissing(): boolean {
    return this.#isMissing;
  }

  /** After everything that a message brought was opened. */
  look(): void {
    const nowMs = this.#ports.clock.monotonic();
    for (const [name, counter] of this.#ports.named()) this.#note(name, counter, nowMs);
    for (const [name, missing] of this.#missing) {
      const reached = this.#ports.reached(name);
      if (reached >= missing.highest) this.#missing.delete(name);
      // What was told first has come: a slow server is not one that stands still.
      else if (reached >= missing.counter) {
        missing.counter = missing.highest;
        missing.sinceMs = nowMs;
      }
    }
    this.#gapSinceMs = this.#ports.hasGap() ? (this.#gapSinceMs ?? nowMs) : null;
    this.#tell(nowMs);
  }

  destroy(): void {
    this.#cancel?.();
  }

  #note(name: SessionId, counter: number, nowMs: number): void {
    const missing = this.#missing.get(name);
    if (missing !== undefined) missing.highest = Math.max(missing.highest, counter);
    else if (this.#missing.size < WAITING_MAX && counter > this.#ports.reached(name))
      this.#missing.set(name, { counter, sinceMs: nowMs, highest: counter });
  }

  #tell(nowMs: number): void {
    this.#cancel?.();
    this.#cancel = null;
    // Without a line nobody is shown less: the time begins anew with the next one.
    if (!this.#isMissing && !this.#ports.isSynced()) this.#beginAnew(nowMs);
    const since = [...this.#missing.values()].map(({ sinceMs }) => sinceMs);
    if (this.#gapSinceMs !== null) since.push(this.#gapSinceMs);
    const leftMs = Math.min(...since) + MISSING_LASTS_MS - nowMs;
    if (since.length > 0 && leftMs > 0) this.#cancel = this.#ports.clock.after(leftMs, () => this.look());
    const isMissing = since.length > 0 && leftMs <= 0;
    if (isMissing === this.#isMissing) return;
    this.#isMissing = isMissing;
    this.#ports.changed();
  }

  #beginAnew(nowMs: number): void {
    for (const missing of this.#missing.values()) missing.sinceMs = nowMs;
    if (this.#gapSinceMs !== null) this.#gapSinceMs = nowMs;
  }
}
