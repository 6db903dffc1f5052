import * as Y from "yjs";
import { createMemoryStore } from "../../store/memoryStore.ts";
import { roomKey } from "../../store/roomKey.ts";
import type { Store } from "../../store/store.ts";
import { updateFrame } from "../writeFrames.ts";
import { ADAS_SESSION, BOS_SESSION, type DeviceName, SHARED } from "./cast.ts";
import { NodeWeather } from "./nodeWeather.ts";
import { changeOf, RawClient } from "./rawClient.ts";
import { startSyncServer, type SyncServer } from "./syncServer.ts";

const ROOM = roomKey(SHARED);
const WRITERS: readonly { readonly who: DeviceName; readonly session: string }[] = [
  { who: "ada-phone", session: ADAS_SESSION },
  { who: "bo", session: BOS_SESSION },
  { who: "ada-laptop", session: `${"3".repeat(21)}A` },
];

interface Node {
  readonly name: string;
  readonly server: SyncServer;
  /** The process stands still at its next call to the store, until it is woken. */
  freeze(): void;
  thaw(): void;
}

/** Somebody who goes on in the same session at whatever node. */
interface Writer {
  readonly who: DeviceName;
  readonly session: string;
  client: RawClient;
  /** What went over this connection, in order; null for a deletion. */
  sent: (number | null)[];
}

/**
 * Two nodes over one store, three writers, and what befalls them. The store takes its time, another one for each call,
 * so that everything overtakes everything. Every entry is a number of its own: what is lost or doubled shows.
 */
export class ScheduledNodes {
  readonly weather = new NodeWeather();
  readonly written = new Set<number>();
  readonly deleted = new Set<number>();
  /** Of which somebody was told that it is saved. */
  readonly acknowledged = new Set<number>();
  readonly #store = createMemoryStore();
  readonly #turns: readonly number[];
  readonly #nodes: Node[] = [];
  readonly #left: Node[] = [];
  readonly #writers: Writer[] = [];
  #calls = 0;

  /** How many turns of the event loop each call to the store takes, over and over. */
  constructor(turns: readonly number[]) {
    this.#turns = turns;
  }

  async start(): Promise<void> {
    for (const i of [0, 1]) this.#nodes[i] = await this.#startNode();
    for (const [i, { who, session }] of WRITERS.entries()) {
      this.#writers.push({ who, session, client: await this.#arrive(who, i % 2), sent: [] });
    }
  }

  async stop(): Promise<void> {
    for (const { client } of this.#writers) client.leave();
    for (const node of [...this.#left, ...this.#nodes]) node.thaw();
    await Promise.all([...this.#left, ...this.#nodes].map(({ server }) => server.stop()));
  }

  async write(writer: number, count: number): Promise<void> {
    const { client, session, sent } = await this.#connected(writer);
    for (let i = 0; i < count; i++) {
      const entry = this.written.size;
      this.written.add(entry);
      sent.push(entry);
      client.write(session, Uint8Array.of(entry >> 8, entry & 0xff));
    }
  }

  async delete(writer: number): Promise<void> {
    const { client, sent } = await this.#connected(writer);
    for (const { session } of WRITERS) {
      const root = client.doc.getArray<Uint8Array>(session);
      if (root.length === 0) continue;
      this.deleted.add(numberOf(root.get(0)));
      sent.push(null);
      return void client.send(updateFrame(changeOf(client.doc, () => root.delete(0, 1))));
    }
  }

  /** Everybody was told that everything of theirs is saved, or was closed. */
  async saved(): Promise<void> {
    for (const { client, sent } of this.#writers) {
      await client.until(() => client.saved === sent.length + 1 || client.closeCode !== null);
    }
  }

  /** In the middle of whatever is on its way. */
  async move(writer: number, node: number): Promise<void> {
    const there = this.#writers[writer] as Writer;
    this.#count(there);
    there.client.socket.terminate();
    there.client = await this.#arrive(there.who, node, there.client.doc);
    there.sent = [];
  }

  /** A node stands still, and everybody is cut off from it; another one takes its place, and it wakes up at the end. */
  async lose(node: number): Promise<void> {
    const lost = this.#nodes[node] as Node;
    lost.freeze();
    this.weather.gone(lost.name);
    this.#left.push(lost);
    this.#nodes[node] = await this.#startNode();
    for (const [i, { client }] of this.#writers.entries()) {
      if (client.socket.url.startsWith(lost.server.url)) await this.move(i, node);
    }
  }

  wakeTheLost(): void {
    for (const node of this.#left) node.thaw();
  }

  async look(node: number): Promise<void> {
    await this.#nodes[node]?.server.relay.lookAgain();
  }

  async compact(): Promise<void> {
    await this.#store.compactRoom(ROOM);
  }

  /** Whether everybody has everything, and so has the store. */
  async converged(): Promise<boolean> {
    for (const i of this.#writers.keys()) this.#count(await this.#connected(i));
    const here = this.#writers.map(({ client }) => client.doc);
    const expected = [...this.written].filter((entry) => !this.deleted.has(entry)).join();
    return [await this.stored(), ...here].every((doc) => entriesOf(doc).join() === expected);
  }

  async stored(): Promise<Y.Doc> {
    const doc = new Y.Doc();
    const { differences } = await this.#store.joinRoom(ROOM, [Uint8Array.of(0)]);
    Y.applyUpdate(doc, differences[0] as Uint8Array);
    return doc;
  }

  /** What was called saved, lies not in the store, and was deleted by nobody. */
  async lost(): Promise<number[]> {
    for (const writer of this.#writers) this.#count(writer);
    const there = new Set(entriesOf(await this.stored()));
    return [...this.acknowledged].filter((entry) => !there.has(entry) && !this.deleted.has(entry));
  }

  async #connected(index: number): Promise<Writer> {
    const writer = this.#writers[index] as Writer;
    if (writer.client.closeCode !== null) await this.move(index, index % 2);
    return writer;
  }

  /** The first of what is counted is the answer to the join. */
  #count({ client, sent }: Writer): void {
    for (const entry of sent.slice(0, Math.max(0, client.saved - 1))) if (entry !== null) this.acknowledged.add(entry);
  }

  async #arrive(who: DeviceName, node: number, from?: Y.Doc): Promise<RawClient> {
    const client = new RawClient(this.#nodes[node]?.server.url ?? "", SHARED, who);
    if (from !== undefined) {
      Y.applyUpdate(client.doc, Y.encodeStateAsUpdate(from));
      client.doc.clientID = from.clientID;
    }
    return client.join();
  }

  async #startNode(): Promise<Node> {
    const name = `node${this.#left.length}-${this.#nodes.length}`;
    let frozen = Promise.withResolvers<void>();
    frozen.resolve();
    const inTime = <Asked extends unknown[], Answer>(ask: (...asked: Asked) => Promise<Answer>) => {
      return async (...asked: Asked): Promise<Answer> => {
        await this.#aWhile(frozen.promise);
        const answer = await ask(...asked);
        await this.#aWhile(frozen.promise);
        return answer;
      };
    };
    const store: Store = {
      ...this.#store,
      appendUpdates: inTime(this.#store.appendUpdates),
      joinRoom: inTime(this.#store.joinRoom),
      updatesAfter: inTime(this.#store.updatesAfter),
      newestRows: inTime(this.#store.newestRows),
    };
    const server = await startSyncServer({ store, bus: this.weather.bus(name) });
    return {
      name,
      server,
      freeze: () => void (frozen = Promise.withResolvers<void>()),
      thaw: () => frozen.resolve(),
    };
  }

  async #aWhile(woken: Promise<void>): Promise<void> {
    const turns = this.#turns[this.#calls++ % this.#turns.length] ?? 0;
    for (let i = 0; i < turns; i++) await new Promise((resolve) => setImmediate(resolve));
    await woken;
  }
}

function numberOf(entry: Uint8Array): number {
  return ((entry[0] ?? 0) << 8) | (entry[1] ?? 0);
}

/** Every entry as often as it is there, the smallest first. */
function entriesOf(doc: Y.Doc): number[] {
  return WRITERS.flatMap(({ session }) => doc.getArray<Uint8Array>(session).toArray())
    .map(numberOf)
    .toSorted((one, other) => one - other);
}
