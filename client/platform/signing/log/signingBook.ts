import { toBase64url } from "../../../../shared/base/base64url.ts";
import { openSigningEntry } from "../../../../shared/seal/signing/openSigningEntry.ts";
import { signingEntryHash } from "../../../../shared/seal/signing/signingHeader.ts";
import { openSigningReading, readSigningLog, type SigningReading } from "../../../../shared/signing/readSigningLog.ts";
import { readSigning } from "../../../../shared/signing/readSigning.ts";
import { judged, type SigningEvent, type Verdict } from "../../../../shared/signing/signingEvent.ts";
import type { SigningState } from "../../../../shared/signing/signingState.ts";
import type { ServerClock } from "../../conversation/serverClock.ts";
import type { SigningTrouble } from "../signingView.ts";
import type { SigningPlace } from "./signingPlace.ts";
import type { KeptEntry, SigningStore } from "./signingStore.ts";

export interface SigningBookPorts {
  readonly store: SigningStore;
  readonly serverClock: ServerClock;
  readonly place: () => SigningPlace;
}

/**
 * What was delivered, opened and read in its order. Entries stay on the disk, because each may be a whole file;
 * in memory is what they say. Everything that reads on happens one after the other.
 */
export class SigningBook {
  readonly #ports: SigningBookPorts;
  #reading: SigningReading;
  #verdicts = new Map<string, Verdict>();
  /** The server, or another tab's disk, showed another body for a place. */
  #isForked = false;
  /** The server has less than this device. */
  isBehind = false;
  #weighed = 0;
  #order: Promise<unknown> = Promise.resolve();

  constructor(ports: SigningBookPorts) {
    this.#ports = ports;
    this.#reading = openSigningReading(ports.place().space);
  }

  get reading(): SigningReading {
    return this.#reading;
  }

  get length(): number {
    return this.#reading.hashes.length;
  }

  /** As far as this device could check them; what is not looked at yet counts for nothing. */
  get events(): SigningEvent[] {
    const { events, hashes } = this.#reading;
    return judged(events, (n) => this.#verdicts.get(hashes[n] ?? "") ?? "unchecked");
  }

  /** At a time of the server's clock. `until` leaves out that entry and what came after it. */
  state(now: number, until = Infinity): SigningState {
    return readSigning(
      this.events.filter(({ n }) => n < until),
      now,
    );
  }

  /** What keeps anything at all from being added: the chain is broken here, or not understood. */
  frozen(): SigningTrouble | null {
    const { problem, unopened } = this.#reading;
    if (this.#isForked || problem === "forked") return "forked";
    if (this.isBehind) return "rolled-back";
    // Rubbish opens for nobody, and must not freeze anybody: only while a key may be on its way.
    if (unopened > 0 && this.#ports.place().isKeyMissing) return "key-missing";
    return problem;
  }

  /**
   * Something here opens under no key of this device, and the space's log was not asked about it yet: it may lie
   * under a newer key, and after a newer key an older one writes nothing.
   */
  get mayBeOfNewerKey(): boolean {
    return this.#reading.unopened > this.#weighed;
  }

  /** The log was asked: what still does not open is rubbish, and holds nobody up. */
  weighed(): void {
    this.#weighed = this.#reading.unopened;
  }

  /**
   * What keeps a signature from being made. Also that an author saw another space log than this device has: a
   * server that forks, or a partner who says so. Nobody signs then, and everybody can still take back.
   */
  trouble(): SigningTrouble | null {
    const { hashOf } = this.#ports.place();
    const isOtherStory = this.#reading.logHeads.some(({ n, hash }) => (hashOf(n) ?? hash) !== hash);
    return this.frozen() ?? (isOtherStory ? "forked" : null);
  }

  has(entry: Uint8Array): boolean {
    return this.#reading.hashes.includes(toBase64url(signingEntryHash(entry)));
  }

  /** From the disk; also what another tab put there meanwhile. */
  async load(): Promise<void> {
    await this.#inOrder(async () => {
      const kept = await this.#ports.store.load();
      if (kept === null) return;
      this.#isForked ||= kept.isForked;
      this.#ports.serverClock.restore(kept.aheadMs);
      for (const [hash, verdict] of kept.verdicts) this.#verdicts.set(hash, verdict);
      this.#reading = await this.#readOnFrom(this.#reading);
    });
  }

  /** The space log has grown: what looked like rubbish may be readable now. */
  async begunAgain(): Promise<void> {
    await this.#inOrder(async () => {
      for (const [hash, verdict] of this.#verdicts) if (verdict === "unchecked") this.#verdicts.delete(hash);
      this.#reading = await this.#readOnFrom(openSigningReading(this.#ports.place().space));
    });
  }

  /** In the order of the log. A disk that takes no more keeps nobody from reading: then it is in memory only. */
  take(entries: readonly KeptEntry[]): Promise<void> {
    return this.#inOrder(async () => {
      const taken = await this.#ports.store.take(entries);
      if (taken.ok && taken.value) this.#isForked = true;
      this.#reading = this.#after(this.#reading, entries);
    });
  }

  verdictOf(n: number): Verdict | null {
    return this.#verdicts.get(this.#reading.hashes[n] ?? "") ?? null;
  }

  /** An entry's hash names the whole log up to it, so what was found out holds for good. */
  async judge(n: number, verdict: Verdict): Promise<void> {
    const hash = this.#reading.hashes[n];
    if (hash === undefined) return;
    this.#verdicts.set(hash, verdict);
    // What a newer program could tell is asked again by the next start.
    if (verdict !== "unchecked") await this.#ports.store.noteVerdict(hash, verdict);
  }

  entryAt(n: number): Promise<KeptEntry | null> {
    return this.#ports.store.entryAt(n);
  }

  /** Opened again for what comes with it; null when the disk does not answer. */
  async openedAt(n: number) {
    const kept = await this.entryAt(n);
    if (kept === null) return null;
    const { keys, space } = this.#ports.place();
    const opened = openSigningEntry({ ...keys, space, entry: kept.entry });
    return opened.ok ? { ...opened.value, entry: kept.entry } : null;
  }

  /** Shown only when it is all there: meanwhile somebody may be signing. */
  async #readOnFrom(reading: SigningReading): Promise<SigningReading> {
    for (let now = reading; ;) {
      const next = await this.#ports.store.entryAt(now.hashes.length);
      const after = next === null ? now : this.#after(now, [next]);
      if (after.hashes.length === now.hashes.length) return after;
      now = after;
    }
  }

  #after(reading: SigningReading, entries: readonly KeptEntry[]): SigningReading {
    for (const { at } of entries) this.#ports.serverClock.notBefore(at);
    return readSigningLog(reading, entries, this.#ports.place().keys);
  }

  #inOrder<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#order.then(work, work);
    this.#order = done.catch(() => undefined);
    return done;
  }
}
