import type { SealedDocument } from "../../client/platform/document/sealedDocument.ts";
import { systemClock } from "../../server/systemClock.ts";
import { otherSlot, type Slot } from "../../shared/base/ids.ts";
import { type Couple, type Headers, newCouple } from "../faults/couple.ts";
import { SealedPair } from "../faults/sealedPair.ts";
import { LiveLine } from "./liveLine.ts";
import { SealedTalk } from "./sealedTalk.ts";

/** Where a load goes: everybody's address, and for each partner a door of their own where there are several nodes. */
export interface Doors {
  readonly url: string;
  readonly a: string;
  readonly b: string;
}

/**
 * Ada and Bo as two of many: met through every door of the real server, each with a sealed document as browsers open
 * it and a live channel. What one does is timed until the other has it, opened and checked.
 */
export class LoadPair {
  /** From the key to the partner's open document, and from the word to the partner's page, in ms. */
  readonly edits: number[] = [];
  readonly turns: number[] = [];
  readonly #devices: Readonly<Record<Slot, SealedDocument>>;
  readonly #lines: Readonly<Record<Slot, LiveLine>>;
  readonly #talk: SealedTalk;
  readonly #typedAt: Readonly<Record<Slot, number[]>> = { a: [], b: [] };
  #writer: Slot = "a";

  private constructor(devices: Record<Slot, SealedDocument>, lines: Record<Slot, LiveLine>, talk: SealedTalk) {
    this.#devices = devices;
    this.#lines = lines;
    this.#talk = talk;
    this.#hears("b", this.#typedAt.a);
    this.#hears("a", this.#typedAt.b);
    // Both have the page open: who knows that the other looks sends each letter at once.
    for (const device of Object.values(devices)) device.awareness.setLocalStateField("at", 0);
  }

  static async open({ url, ...doors }: Doors): Promise<LoadPair> {
    const met = await newCouple(url);
    const couple: Couple = { ...met, ada: addressed(met.ada), bo: addressed(met.bo) };
    const pair = new SealedPair(doors, couple, systemClock);
    const devices = { a: await pair.open("a", "ada"), b: await pair.open("b", "bo") };
    await Promise.all(Object.values(devices).map(synced));
    const lines = { a: new LiveLine(doors.a, couple.ada), b: new LiveLine(doors.b, couple.bo) };
    await Promise.all(Object.values(lines).map((line) => line.until(({ isUp }) => isUp)));
    return new LoadPair(devices, lines, new SealedTalk(couple.shared.space));
  }

  /** Typed, and not yet with the partner. */
  get underWay(): number {
    return this.#typedAt.a.length + this.#typedAt.b.length;
  }

  /** One letter by the one whose turn it is to write; the caret moves with it. Forty letters, then the other one. */
  type(): void {
    const device = this.#devices[this.#writer];
    const text = device.inner.getText("clause");
    this.#typedAt[this.#writer].push(performance.now());
    text.insert(text.length, "e");
    device.awareness.setLocalStateField("at", text.length);
    if (text.length % 40 === 0) this.#writer = otherSlot(this.#writer);
  }

  /** The next turn of their conversation; done when both have it, the partner opened and checked. */
  async turn(): Promise<void> {
    const author: Slot = this.#talk.turns % 2 === 0 ? "a" : "b";
    const event = this.#talk.seal(author);
    const startedMs = performance.now();
    const { turns: seq } = this.#talk;
    const answer = await this.#lines[author].append(event);
    if (answer?.ok !== true) throw new Error(`a turn was refused: ${answer?.problem ?? "no answer"}`);
    const partners = this.#lines[otherSlot(author)];
    await partners.until(({ told }) => told.has(seq));
    if (!this.#talk.isSound(partners.told.get(seq) ?? event)) throw new Error("a turn came that is not sound");
    this.#talk.took(event);
    this.turns.push(performance.now() - startedMs);
  }

  async close(): Promise<void> {
    for (const line of Object.values(this.#lines)) line.close();
    await Promise.all(Object.values(this.#devices).map((device) => device.destroy()));
  }

  #hears(reader: Slot, typedAt: number[]): void {
    const text = this.#devices[reader].inner.getText("clause");
    text.observe(({ transaction, delta }) => {
      if (transaction.local) return;
      const letters = delta.reduce((sum, { insert }) => sum + (typeof insert === "string" ? insert.length : 0), 0);
      const now = performance.now();
      for (const typed of typedAt.splice(0, letters)) this.edits.push(now - typed);
    });
  }
}

/** A door is another port of the same place, and a browser would name the place. */
export function addressed(headers: Headers): Headers {
  return { ...headers, host: new URL(headers["origin"] ?? "").host };
}

export function synced(device: SealedDocument): Promise<void> {
  return new Promise((resolve) => {
    const stop = device.subscribe(look);
    function look(): void {
      if (!device.status().synced) return;
      stop();
      resolve();
    }
    if (device.status().synced) queueMicrotask(look);
  });
}
