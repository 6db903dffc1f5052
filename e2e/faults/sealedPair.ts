import { WebSocket as NodeWebSocket } from "ws";
import { openSealedDocument } from "../../client/platform/document/openSealedDocument.ts";
import type { SealedDocument, SyncSocket } from "../../client/platform/document/sealedDocument.ts";
import { systemRandom } from "../../server/systemRandom.ts";
import type { Clock } from "../../shared/base/clock.ts";
import type { Slot } from "../../shared/base/ids.ts";
import { signingKeysFromSeed } from "../../shared/seal/keys/signingKeys.ts";
import type { Couple, Headers } from "./couple.ts";

/** The sealed documents of two people, as their browsers open them, on sockets of a real server. */
export class SealedPair {
  readonly #couple: Couple;
  readonly #serverUrls: Readonly<Record<Slot, string>>;
  readonly #clock: Clock;
  readonly #key = systemRandom.bytes(32);
  readonly #signing = {
    a: signingKeysFromSeed(systemRandom.bytes(32)),
    b: signingKeysFromSeed(systemRandom.bytes(32)),
  };

  /** Where there are several nodes, each of the two may have a door of their own. */
  constructor(serverUrl: string | Readonly<Record<Slot, string>>, couple: Couple, clock: Clock) {
    this.#serverUrls = typeof serverUrl === "string" ? { a: serverUrl, b: serverUrl } : serverUrl;
    this.#couple = couple;
    this.#clock = clock;
  }

  /** The same name finds the same database again; another one is a device that never was here. */
  open(slot: Slot, name: string): Promise<SealedDocument> {
    const { shared: room, ada, bo } = this.#couple;
    return openSealedDocument({
      room,
      key: this.#key,
      padding: "shared",
      author: { slot, signing: this.#signing[slot] },
      signersOf: (of) => [this.#signing[of].publicKey],
      databaseName: `${room.space}/${name}`,
      socket: socketWith(this.#serverUrls[slot].replace("http", "ws"), slot === "a" ? ada : bo),
      clock: this.#clock,
      random: systemRandom,
    });
  }
}

function socketWith(serverUrl: string, headers: Headers): SyncSocket {
  class Socket extends NodeWebSocket {
    constructor(url: string | URL) {
      super(url, { headers });
    }
  }
  // reason: ws's class is a WebSocket in everything that the provider touches, its types differ in events.
  return { serverUrl, WebSocket: Socket as unknown as typeof WebSocket };
}

export function wordsOf(document: SealedDocument): string {
  return document.inner.getText("clause").toString();
}
