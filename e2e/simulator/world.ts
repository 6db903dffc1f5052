import * as Y from "yjs";
import { EntryBook } from "../../client/platform/document/entryBook.ts";
import { openSealedDocument } from "../../client/platform/document/openSealedDocument.ts";
import type { SealedDocument } from "../../client/platform/document/sealedDocument.ts";
import { HandClock } from "../../client/platform/document/testing/handClock.ts";
import { KeptBack } from "../../client/platform/document/testing/keptBack.ts";
import { seededRandom } from "../../client/platform/document/testing/seededRandom.ts";
import { createMemoryStore } from "../../server/store/memoryStore.ts";
import { roomKey } from "../../server/store/roomKey.ts";
import type { RoomBatch, Store } from "../../server/store/store.ts";
import { createRelay, type Relay, type Visit } from "../../server/sync/relay.ts";
import { type DeviceId, newId, type Slot } from "../../shared/base/ids.ts";
import type { Room } from "../../shared/base/room.ts";
import { type AgreementDesk, AgreementRecord } from "./agreementDesk.ts";
import { Keyring } from "./keyring.ts";
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
  /** Which of the rooms, one after the other, its document is in. */
  era: number;
  /** The one that may be lost. */
  readonly isSpare: boolean;
  /** Signed out: no line of it is taken any more. */
  isOut: boolean;
  /** What it noted after that, which nobody may ever read. */
  readonly notedOut: string[];
  /** What the host keeps from it, and whether it ever kept anything. */
  readonly kept: KeptBack;
  wasKeptFrom: boolean;
}

/** Two partners with two devices each, the real relay, one clock and one source of chance. */
export class World {
  readonly clock = new HandClock();
  readonly random;
  readonly keyring: Keyring;
  store: Store = createMemoryStore();
  /** Set back once, the server has less than it acknowledged: what was "saved" is saved again by whoever has it. */
  isSetBack = false;
  readonly devices: Device[] = [];
  readonly network: Network;
  readonly agreement = new AgreementRecord();
  #relay: Relay;
  #backup: readonly RoomBatch[] | null = null;

  constructor(seed: number) {
    this.random = seededRandom(seed);
    this.keyring = new Keyring(this.random);
    this.#relay = this.#newRelay();
    this.network = new Network((socket, visit) => this.#relay.open(socket, visit));
  }

  get room(): Room {
    return this.keyring.era(this.keyring.newest).room;
  }

  async addDevice(slot: Slot, name: string, isSpare = false): Promise<Device> {
    const document = await this.#open(slot, name, this.keyring.newest);
    const device = deviceWith({ name, slot, document, era: this.keyring.newest, isSpare });
    this.devices.push(device);
    return device;
  }

  /** What the page does when it is left and opened again; the database stays. */
  async reload(device: Device): Promise<void> {
    await device.document.destroy();
    device.line = null;
    device.document = await this.#open(device.slot, device.name, device.era);
  }

  connect(device: Device): void {
    if (device.document.status().connection !== "offline") return;
    device.document.connect({
      serverUrl: "ws://simulated",
      WebSocket: this.network.socketClass(
        (url) => this.visit(device, url),
        (line) => (device.line = line),
        device.kept.show,
      ),
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
    const era = this.keyring.newest;
    const document = await this.#open("b", `fresh-${this.random.upTo(1e9)}`, era);
    return deviceWith({ name: "fresh", slot: "b", document, era, isSpare: false });
  }

  /** The server stops as on SIGTERM and another process takes over the same disk. */
  async restartRelay(): Promise<void> {
    const stopped = this.#relay.drain();
    this.clock.advance(10);
    await stopped;
    this.#relay = this.#newRelay();
    for (const device of this.devices) this.cut(device, false);
  }

  /** A device goes where its person's newest keys are. */
  async move(device: Device, isBegunHere: boolean): Promise<void> {
    device.era = this.keyring.newest;
    await device.document.moveTo({ ...this.keyring.place(device.era, device.slot), isBegunHere });
  }

  accessChanged(): Promise<void> {
    return this.#relay.accessChanged(this.room.space);
  }

  signOut(device: Device): void {
    device.isOut = true;
    this.cut(device, true);
  }

  async backUp(): Promise<void> {
    const nothing = Y.encodeStateVector(new Y.Doc());
    const rooms: RoomBatch[] = [];
    for (let era = 0; era <= this.keyring.newest; era++) {
      const room = roomKey(this.keyring.era(era).room);
      const { differences } = await this.store.joinRoom(room, [nothing]);
      if (differences.length > 0) rooms.push({ room, after: null, updates: differences });
    }
    this.#backup = rooms;
  }

  /** The process stops, and another one comes up on yesterday's disk. */
  async rollBack(): Promise<boolean> {
    if (this.#backup === null) return false;
    this.isSetBack = true;
    const stopped = this.#relay.drain();
    this.clock.advance(10);
    await stopped;
    this.store = createMemoryStore();
    await this.store.appendUpdates(this.#backup);
    this.#relay = this.#newRelay();
    for (const device of this.devices) this.cut(device, true);
    return true;
  }

  compactStore(): Promise<unknown> {
    return this.store.compactRoom(roomKey(this.room));
  }

  /** What a replica would read that was made of the server's disk alone. */
  async factsOnDisk(era = this.keyring.newest): Promise<ReadonlySet<string>> {
    const nothing = Y.encodeStateVector(new Y.Doc());
    const { room, key } = this.keyring.era(era);
    const { differences } = await this.store.joinRoom(roomKey(room), [nothing]);
    const outer = new Y.Doc();
    for (const difference of differences) Y.applyUpdate(outer, difference);
    const inner = new Y.Doc();
    new EntryBook(outer, inner, {
      room,
      key,
      signersOf: (of, place) => this.keyring.signersOf(of, place),
    }).openAll();
    return new Set(inner.getMap("facts").keys());
  }

  deskOf({ slot, document, era }: Pick<Device, "slot" | "document" | "era">): AgreementDesk {
    return this.agreement.deskAt(document, {
      space: this.room.space,
      slot,
      signing: this.keyring.era(era).signing[slot],
      signersOf: (of) => this.keyring.allSigners(of),
      hasWritten: () => true,
    });
  }

  visit(device: Pick<Device, "slot" | "isOut" | "era">, url: string | null = null): Visit {
    const identity = { space: this.room.space, slot: device.slot, device: newId<DeviceId>(this.random) };
    const { room } = (url === null ? null : this.keyring.access(url)) ?? this.keyring.era(device.era);
    const accessNow = () => {
      if (device.isOut) return "none";
      return roomKey(room) === roomKey(this.room) ? "write" : "read";
    };
    return { identity, room, access: accessNow(), wantsSaved: true, accessNow: async () => accessNow() };
  }

  #newRelay(): Relay {
    return createRelay({ store: this.store, clock: this.clock, log: SILENT, limits: UNHURRIED });
  }

  #open(slot: Slot, name: string, era: number): Promise<SealedDocument> {
    const { room, key, signing } = this.keyring.place(era, slot);
    const left = Array.from({ length: era }, (_, index) => this.keyring.place(index, slot));
    return openSealedDocument({
      room,
      key,
      padding: "shared",
      author: { slot, signing },
      signersOf: (of, place) => this.keyring.signersOf(of, place),
      databaseName: name,
      socket: null,
      clock: this.clock,
      random: this.random,
      carryFrom: left,
    });
  }
}

function deviceWith(given: Pick<Device, "name" | "slot" | "document" | "era" | "isSpare">): Device {
  return { ...given, line: null, noted: [], isOut: false, notedOut: [], kept: new KeptBack(), wasKeptFrom: false };
}
