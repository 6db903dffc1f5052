import * as Y from "yjs";
import { EntryBook } from "../../client/platform/document/entryBook.ts";
import { openSealedDocument } from "../../client/platform/document/openSealedDocument.ts";
import type { SealedDocument } from "../../client/platform/document/sealedDocument.ts";
import { HandClock } from "../../client/platform/document/testing/handClock.ts";
import { seededRandom } from "../../client/platform/document/testing/seededRandom.ts";
import { createMemoryStore } from "../../server/store/memoryStore.ts";
import { roomKey } from "../../server/store/roomKey.ts";
import type { Store } from "../../server/store/store.ts";
import { createRelay, type Relay, type Visit } from "../../server/sync/relay.ts";
import { type DeviceId, newId, type Slot } from "../../shared/base/ids.ts";
import type { Room } from "../../shared/base/room.ts";
import { signingKeysFromSeed } from "../../shared/seal/keys/signingKeys.ts";
import { type AgreementDesk, AgreementRecord } from "./agreementDesk.ts";
import { type Line, Network } from "./network.ts";

const SILENT = { info: () => {}, warn: () => {} };
/** Schedules move time in jumps; a second of typing may fall into one of its milliseconds. */
const UNHURRIED = { framesPerSecond: 1e9, framesAtOnce: 1e9, bytesPerSecond: 1e12, bytesAtOnce: 1e12 };

/** One device of one partner: the real sealed document, on a line that the schedule moves. */
export interface Device {
  readonly name: string;
  readonly slot: Slot;
  document: SealedDocument;
  line: Line | null;
  /** Facts that this device noted and that nothing deletes: none of them may ever be missing. */
  readonly noted: string[];
}

/** Two partners with two devices each, the real relay, one clock and one source of chance. */
export class World {
  readonly clock = new HandClock();
  readonly random;
  readonly room: Room;
  readonly key: Uint8Array;
  readonly store: Store = createMemoryStore();
  readonly devices: Device[] = [];
  readonly network: Network;
  readonly agreement = new AgreementRecord();
  readonly #signing;
  #relay: Relay;

  constructor(seed: number) {
    this.random = seededRandom(seed);
    this.room = { space: newId(this.random), document: newId(this.random), epoch: 1, generation: 0 };
    this.key = this.random.bytes(32);
    this.#signing = { a: signingKeysFromSeed(this.random.bytes(32)), b: signingKeysFromSeed(this.random.bytes(32)) };
    this.#relay = this.#newRelay();
    this.network = new Network((socket, visit) => this.#relay.open(socket, visit));
  }

  async addDevice(slot: Slot, name: string): Promise<Device> {
    const device: Device = { name, slot, document: await this.#open(slot, name, null), line: null, noted: [] };
    this.devices.push(device);
    return device;
  }

  /** What the page does when it is left and opened again; the database stays. */
  async reload(device: Device): Promise<void> {
    await device.document.destroy();
    device.line = null;
    device.document = await this.#open(device.slot, device.name, null);
  }

  connect(device: Device): void {
    if (device.document.status().connection !== "offline") return;
    device.document.connect({
      serverUrl: "ws://simulated",
      WebSocket: this.network.socketClass(this.visit(device), (line) => (device.line = line)),
    });
  }

  /** The line breaks without a word; the page notices and waits for the schedule to try again. */
  cut(device: Device, isLost: boolean): void {
    device.line?.cut(isLost);
    device.line = null;
    device.document.disconnect();
  }

  /** A device with an empty disk. */
  async fresh(): Promise<Device> {
    const device: Device = {
      name: "fresh",
      slot: "b",
      document: await this.#open("b", `fresh-${this.random.upTo(1e9)}`, null),
      line: null,
      noted: [],
    };
    return device;
  }

  /** The server stops as on SIGTERM and another process takes over the same disk. */
  async restartRelay(): Promise<void> {
    const stopped = this.#relay.drain();
    this.clock.advance(10);
    await stopped;
    this.#relay = this.#newRelay();
    for (const device of this.devices) this.cut(device, false);
  }

  compactStore(): Promise<unknown> {
    return this.store.compactRoom(roomKey(this.room));
  }

  /** What a replica would read that was made of the server's disk alone. */
  async factsOnDisk(): Promise<ReadonlySet<string>> {
    const nothing = Y.encodeStateVector(new Y.Doc());
    const { differences } = await this.store.joinRoom(roomKey(this.room), [nothing]);
    const outer = new Y.Doc();
    for (const difference of differences) Y.applyUpdate(outer, difference);
    const inner = new Y.Doc();
    new EntryBook(outer, inner, {
      room: this.room,
      key: this.key,
      signersOf: (of) => [this.#signing[of].publicKey],
    }).openAll();
    return new Set(inner.getMap("facts").keys());
  }

  deskOf({ slot, document }: Pick<Device, "slot" | "document">): AgreementDesk {
    const signing = this.#signing;
    return this.agreement.deskAt(document, {
      space: this.room.space,
      slot,
      signing: signing[slot],
      signersOf: (of) => [signing[of].publicKey],
      hasWritten: () => true,
    });
  }

  visit(device: Pick<Device, "slot">): Visit {
    const identity = { space: this.room.space, slot: device.slot, device: newId<DeviceId>(this.random) };
    return { identity, room: this.room, access: "write", wantsSaved: true, accessNow: async () => "write" };
  }

  #newRelay(): Relay {
    return createRelay({ store: this.store, clock: this.clock, log: SILENT, limits: UNHURRIED });
  }

  #open(slot: Slot, name: string, socket: null): Promise<SealedDocument> {
    return openSealedDocument({
      room: this.room,
      key: this.key,
      padding: "shared",
      author: { slot, signing: this.#signing[slot] },
      signersOf: (of) => [this.#signing[of].publicKey],
      databaseName: name,
      socket,
      clock: this.clock,
      random: this.random,
    });
  }
}
