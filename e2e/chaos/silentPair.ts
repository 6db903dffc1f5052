import type { Couple } from "../faults/couple.ts";
import { newCouple } from "../faults/couple.ts";
import type { Ledger } from "../faults/ledger.ts";
import { pause } from "../faults/series.ts";
import { Writer } from "../faults/writer.ts";
import { addressed, type Doors } from "../load/loadPair.ts";

const TYPE_EVERY_MS = 10;

/**
 * A couple that types fast and is gone in the moment of the fault: what it was acknowledged until then is on the server
 * or it is lost, for nobody comes back who could bring it again.
 */
export class SilentPair {
  readonly #couple: Couple;
  readonly #doors: Doors;
  #writers: readonly Writer[] = [];
  #isTyping = false;
  #typing: Promise<unknown> = Promise.resolve();

  private constructor(couple: Couple, doors: Doors) {
    this.#couple = couple;
    this.#doors = doors;
  }

  static async open(doors: Doors): Promise<SilentPair> {
    const met = await newCouple(doors.url);
    return new SilentPair({ ...met, ada: addressed(met.ada), bo: addressed(met.bo) }, doors);
  }

  /** Each on a new device. */
  async begin(): Promise<void> {
    const { shared, ada, bo } = this.#couple;
    this.#writers = await Promise.all([
      new Writer(this.#doors.a, shared, ada).join(),
      new Writer(this.#doors.b, shared, bo).join(),
    ]);
    this.#isTyping = true;
    this.#typing = Promise.all(this.#writers.map((writer) => this.#types(writer)));
  }

  /** The lines are gone without a word; what was acknowledged until now is written into the ledger. */
  async vanish(ledger: Ledger): Promise<void> {
    this.#isTyping = false;
    for (const { client } of this.#writers) client.socket.terminate();
    await Promise.all([this.#typing, ...this.#writers.map(({ client }) => client.closed())]);
    ledger.note(this.#writers);
  }

  async #types(writer: Writer): Promise<void> {
    while (this.#isTyping && writer.client.closeCode === null) {
      writer.type(2);
      await pause(TYPE_EVERY_MS);
    }
  }
}
