import { createHash } from "node:crypto";
import type { SealedDocument } from "../../client/platform/document/sealedDocument.ts";
import { systemClock } from "../../server/systemClock.ts";
import { otherSlot, type Slot } from "../../shared/base/ids.ts";
import { readEventHeader } from "../../shared/seal/conversation/eventHeader.ts";
import { type Couple, newCouple } from "../faults/couple.ts";
import { SealedPair, wordsOf } from "../faults/sealedPair.ts";
import { came, pause } from "../faults/series.ts";
import { LiveLine } from "../load/liveLine.ts";
import { addressed, type Doors, synced } from "../load/loadPair.ts";
import { SealedTalk } from "../load/sealedTalk.ts";

/** What a couple says of itself when all is over. */
export interface Looked {
  /** Acknowledged, and not on the server. */
  readonly lost: number;
  /** There more than once. */
  readonly doubled: number;
  readonly broken: readonly string[];
}

const SLOTS: readonly Slot[] = ["a", "b"];
const TOKEN_EVERY_MS = 250;
const RETRY_MS = 300;

/**
 * A couple that goes on through everything, as pages do that stay open: sealed documents and a live channel that come
 * back by themselves, numbered words, and turns that are sent again, the very same bytes, until they are acknowledged.
 */
export class ChaosPair {
  readonly #pair: SealedPair;
  readonly #devices: Readonly<Record<Slot, SealedDocument>>;
  readonly #lines: Readonly<Record<Slot, LiveLine>>;
  readonly #talk: SealedTalk;
  readonly #saved = new Set<string>();
  readonly #turns: Uint8Array[] = [];
  #words = 0;
  #isGoing = false;
  #refusal: string | null = null;
  #doing: Promise<unknown> = Promise.resolve();

  private constructor(
    { shared }: Couple,
    pair: SealedPair,
    devices: Record<Slot, SealedDocument>,
    lines: Record<Slot, LiveLine>,
  ) {
    this.#pair = pair;
    this.#devices = devices;
    this.#lines = lines;
    this.#talk = new SealedTalk(shared.space);
    for (const device of Object.values(devices)) device.awareness.setLocalStateField("at", 0);
  }

  static async open(doors: Doors): Promise<ChaosPair> {
    const met = await newCouple(doors.url);
    const couple: Couple = { ...met, ada: addressed(met.ada), bo: addressed(met.bo) };
    const pair = new SealedPair(doors, couple, systemClock);
    const devices = { a: await pair.open("a", "ada"), b: await pair.open("b", "bo") };
    await Promise.all(Object.values(devices).map(synced));
    const lines = { a: new LiveLine(doors.a, couple.ada), b: new LiveLine(doors.b, couple.bo) };
    await Promise.all(Object.values(lines).map((line) => line.until(({ isUp }) => isUp)));
    return new ChaosPair(couple, pair, devices, lines);
  }

  get acknowledged(): { readonly edits: number; readonly turns: number } {
    return { edits: this.#saved.size, turns: this.#turns.length };
  }

  begin(): void {
    this.#isGoing = true;
    this.#doing = Promise.all([...SLOTS.map((slot) => this.#types(slot)), this.#speaks()]);
  }

  async end(): Promise<void> {
    this.#isGoing = false;
    await this.#doing;
  }

  /** A word of each is saved and with the other, and a turn is taken and heard: from now on, not before. */
  async isWellAgain(): Promise<void> {
    const turns = this.#turns.length;
    await Promise.all(
      SLOTS.map(async (slot) => {
        const word = this.#write(slot);
        await this.#devices[slot].whenSaved();
        this.#saved.add(word);
        while (!wordsOf(this.#devices[otherSlot(slot)]).includes(word)) await pause(5);
      }),
    );
    while (this.#turns.length === turns) await pause(5);
  }

  /** Both devices, somebody who never was here at either door, and the log of turns at either door: all the same. */
  async look(): Promise<Looked> {
    await Promise.all(SLOTS.map((slot) => this.#devices[slot].whenSaved()));
    const [adas, bos] = [this.#devices.a, this.#devices.b];
    const agree = await came(() => wordsOf(adas) === wordsOf(bos), 15_000);
    const strangers = await Promise.all(SLOTS.map((slot) => this.#pair.open(slot, `fresh-${this.#words}-${slot}`)));
    const read = await Promise.all(
      strangers.map((one) => came(() => one.status().synced && wordsOf(one) === wordsOf(adas), 15_000)),
    );
    const words = strangers.map((one): readonly string[] => wordsOf(one).match(/[ab]\d+;/g) ?? []);
    await Promise.all(strangers.map((one) => one.destroy()));
    const lost = [...this.#saved].filter((word) => words.some((all) => !all.includes(word))).length;
    const doubled = words.reduce((sum, all) => sum + all.length - new Set(all).size, 0);
    const logs = await Promise.all(SLOTS.map((slot) => this.#lines[slot].read(this.#talk.conversation)));
    const missing = this.#turns.filter((turn, i) => logs.some((log) => !Buffer.from(log[i] ?? []).equals(turn))).length;
    const promises = {
      "both devices read the same": agree,
      "somebody who opens the space anew reads it too": read.every(Boolean),
      "each turn names the one before it": logs.every(isChained),
      "both doors give one log of turns, with no turn that nobody sent": logs.every(
        (log) => log.length === this.#turns.length,
      ),
    };
    return {
      lost: lost + missing,
      doubled,
      broken: Object.entries(promises).flatMap(([sentence, isKept]) => (isKept ? [] : [sentence])),
    };
  }

  async close(): Promise<void> {
    this.#isGoing = false;
    for (const line of Object.values(this.#lines)) line.close();
    await Promise.all(Object.values(this.#devices).map((device) => device.destroy()));
  }

  #write(slot: Slot): string {
    const word = `${slot}${this.#words++};`;
    const text = this.#devices[slot].inner.getText("clause");
    text.insert(text.length, word);
    return word;
  }

  async #types(slot: Slot): Promise<void> {
    while (this.#isGoing) {
      const word = this.#write(slot);
      void this.#devices[slot].whenSaved().then(() => this.#saved.add(word));
      await pause(TOKEN_EVERY_MS);
    }
  }

  async #speaks(): Promise<void> {
    while (this.#isGoing) {
      const author: Slot = this.#talk.turns % 2 === 0 ? "a" : "b";
      const event = this.#talk.seal(author);
      while (!(await this.#isTaken(author, event))) await pause(RETRY_MS);
      this.#talk.took(event);
      this.#turns.push(event);
      await pause(TOKEN_EVERY_MS);
    }
  }

  /** As a page does: what was refused for a reason that passes is asked again, and nothing else is. */
  async #isTaken(author: Slot, event: Uint8Array): Promise<boolean> {
    const answer = await this.#lines[author].append(event);
    this.#refusal = answer === null ? "not answered" : answer.ok ? null : answer.problem;
    if (answer === null) return false;
    if (answer.ok) return true;
    if (["store-failed", "store-full", "server-restarting", "too-many-requests"].includes(answer.problem)) return false;
    throw new Error(`a turn was refused: ${answer.problem}`);
  }

  /** Where each of the two is, for a sentence about who did not recover. */
  standing(): string {
    return SLOTS.map((slot) => {
      const { saved, connection, synced: isSynced, refused } = this.#devices[slot].status();
      const live = this.#lines[slot].isUp ? "live" : "not live";
      return `${slot}: ${connection}, ${isSynced ? "synced" : "not synced"}, ${saved}, ${refused ?? "not refused"}, ${live}, last turn ${this.#refusal ?? "taken"}`;
    }).join("; ");
  }
}

function isChained(log: readonly Uint8Array[]): boolean {
  return log.every((event, i) => {
    const header = readEventHeader(event);
    const before = log[i - 1];
    if (!header.ok || header.value.seq !== i) return false;
    return (
      before === undefined || Buffer.from(header.value.previous).equals(createHash("sha256").update(before).digest())
    );
  });
}
