import type * as Y from "yjs";
import { newId, type Slot } from "../../../../shared/base/ids.ts";
import type { Room } from "../../../../shared/base/room.ts";
import { signingKeysFromSeed } from "../../../../shared/seal/keys/signingKeys.ts";
import { openSealedDocument } from "../openSealedDocument.ts";
import type { SealedDocument, SealedDocumentOptions } from "../sealedDocument.ts";
import { HandClock } from "./handClock.ts";
import { PaperServer } from "./paperServer.ts";
import { seededRandom } from "./seededRandom.ts";

/** One space with one shared document; devices are opened by name and share a clock and a server. */
export class Devices {
  readonly server = new PaperServer();
  readonly clock = new HandClock();
  readonly random;
  readonly room: Room;
  readonly key: Uint8Array;
  readonly signing;
  readonly #open: SealedDocument[] = [];

  constructor(seed: number) {
    this.random = seededRandom(seed);
    this.room = { space: newId(this.random), document: newId(this.random), epoch: 0, generation: 0 };
    this.key = this.random.bytes(32);
    this.signing = { a: signingKeysFromSeed(this.random.bytes(32)), b: signingKeysFromSeed(this.random.bytes(32)) };
  }

  /** The same name finds the same database again, as a reload does. */
  async open(slot: Slot, name: string, options: Partial<SealedDocumentOptions> = {}): Promise<SealedDocument> {
    const document = await openSealedDocument({
      room: this.room,
      key: this.key,
      padding: "shared",
      author: { slot, signing: this.signing[slot] },
      signersOf: (of) => [this.signing[of].publicKey],
      databaseName: `${this.room.space}/${name}`,
      socket: { serverUrl: "ws://paper", WebSocket: this.server.socketClass() },
      clock: this.clock,
      random: this.random,
      ...options,
    });
    this.#open.push(document);
    return document;
  }

  async close(): Promise<void> {
    for (const document of this.#open.splice(0)) await document.destroy();
  }

  serverRoom(room: Room = this.room): Y.Doc {
    return this.server.room(`${room.document}:${room.epoch}.${room.generation}`);
  }
}

export function textOf(document: SealedDocument): Y.Text {
  return document.inner.getText("clause");
}

export function read(document: SealedDocument): string {
  return textOf(document).toString();
}

/** Waits for something that happens by itself within some turns of the event loop; never for time. */
export async function until(condition: () => boolean, what: string, look?: () => Promise<unknown>): Promise<void> {
  for (let turn = 0; turn < 5_000; turn++) {
    await look?.();
    if (condition()) return;
    await new Promise((resolve) => setTimeout(resolve, 0));
  }
  throw new Error(`never happened: ${what}`);
}
