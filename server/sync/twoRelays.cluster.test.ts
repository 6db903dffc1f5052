import { afterEach, beforeEach, describe, expect, it } from "vitest";
import * as Y from "yjs";
import { openRedisBus, type RedisBus } from "../cluster/redisBus.ts";
import { openPostgresStore } from "../store/postgresStore.ts";
import { roomKey } from "../store/roomKey.ts";
import { type FreshDatabase, freshDatabase } from "../testing/freshDatabase.ts";
import { type PrivateRedis, startPrivateRedis } from "../testing/privateRedis.ts";
import { writeNodeMessage } from "./nodeMessages.ts";
import { ADAS_SESSION, BOS_SESSION, SHARED } from "./testing/cast.ts";
import { stockClient, synced, untilDoc } from "./testing/stockClient.ts";
import { startSyncServer, type SyncServer } from "./testing/syncServer.ts";

const quiet = { info: () => undefined, warn: () => undefined };
const ENTRY = Uint8Array.of(7);

/** A relay with a PostgreSQL and a Redis of its own kind: two of them share one database and one Redis. */
interface Node {
  readonly server: SyncServer;
  readonly redis: RedisBus;
}

/** Unmodified providers of y-websocket; Ada begins at the first node, Bo at the second. */
describe("one room on two nodes, over PostgreSQL and Redis", () => {
  let database: FreshDatabase;
  let redis: PrivateRedis;
  let one: Node;
  let two: Node;
  const clients: ReturnType<typeof stockClient>[] = [];

  async function start(node: string): Promise<Node> {
    const store = await openPostgresStore({ url: database.url });
    const opened = await openRedisBus({ url: redis.url, prefix: "cg:rooms:", node, log: quiet });
    return { server: await startSyncServer({ store, bus: opened.bus }), redis: opened };
  }

  beforeEach(async () => {
    [database, redis] = await Promise.all([freshDatabase(), startPrivateRedis()]);
    [one, two] = await Promise.all([start("one"), start("two")]);
  });
  afterEach(async () => {
    for (const { provider } of clients.splice(0)) provider.destroy();
    for (const { server, redis: opened } of [one, two]) {
      await server.stop();
      await opened.bus.close();
    }
    await redis.stop();
    await database.drop();
  });

  async function arrives(at: Node, who: "ada-phone" | "bo", doc = new Y.Doc()) {
    const client = stockClient(at.server.url, SHARED, who, doc);
    clients.push(client);
    await synced(client.provider);
    return client;
  }
  const write = (doc: Y.Doc, session: string, count: number): void => {
    for (let i = 0; i < count; i++) doc.getArray(session).push([ENTRY]);
  };
  const holds = (doc: Y.Doc, session: string, count: number) =>
    untilDoc(doc, () => doc.getArray(session).length === count);
  async function stored(): Promise<Y.Doc> {
    const doc = new Y.Doc();
    const joined = await one.server.store.joinRoom(roomKey(SHARED), [Uint8Array.of(0)]);
    Y.applyUpdate(doc, joined.differences[0]!);
    return doc;
  }

  it("R108: what both write at once is told at the other node, and is in the database once each", async () => {
    const [ada, bo] = [await arrives(one, "ada-phone"), await arrives(two, "bo")];
    write(ada.doc, ADAS_SESSION, 200);
    write(bo.doc, BOS_SESSION, 200);
    await Promise.all([holds(ada.doc, BOS_SESSION, 200), holds(bo.doc, ADAS_SESSION, 200)]);
    expect(Y.encodeStateVector(await stored())).toEqual(Y.encodeStateVector(ada.doc));
  });

  it("R109: a Redis that dies in the middle of a word loses none of it, and both go on when it is back", async () => {
    const [ada, bo] = [await arrives(one, "ada-phone"), await arrives(two, "bo")];
    write(ada.doc, ADAS_SESSION, 1);
    await holds(bo.doc, ADAS_SESSION, 1);
    await redis.kill();
    write(ada.doc, ADAS_SESSION, 5);
    await expect.poll(async () => (await stored()).getArray(ADAS_SESSION).length).toBe(6);
    // What the watch of a node does each second while nobody is heard.
    await two.server.relay.lookAgain();
    await holds(bo.doc, ADAS_SESSION, 6);
    await redis.start();
    await expect.poll(() => one.redis.bus.isUp() && two.redis.bus.isUp()).toBe(true);
    write(ada.doc, ADAS_SESSION, 1);
    await holds(bo.doc, ADAS_SESSION, 7);
    write(bo.doc, BOS_SESSION, 1);
    await holds(ada.doc, BOS_SESSION, 1);
  });

  it("R109: a Redis that stood still and says everything late says nothing new", async () => {
    const [ada, bo] = [await arrives(one, "ada-phone"), await arrives(two, "bo")];
    redis.freeze();
    write(ada.doc, ADAS_SESSION, 5);
    await expect.poll(async () => (await stored()).getArray(ADAS_SESSION).length).toBe(5);
    await two.server.relay.lookAgain();
    await holds(bo.doc, ADAS_SESSION, 5);
    redis.thaw();
    await expect.poll(() => one.redis.bus.isUp() && two.redis.bus.isUp()).toBe(true);
    write(bo.doc, BOS_SESSION, 3);
    await holds(ada.doc, BOS_SESSION, 3);
    expect((await stored()).getArray(ADAS_SESSION).length).toBe(5);
  });

  it("R107 R109: what is said on a room's channel by no node of this version changes nothing, and the log is read", async () => {
    const [ada, bo] = [await arrives(one, "ada-phone"), await arrives(two, "bo")];
    const channel = `room:${roomKey(SHARED)}`;
    const ours = writeNodeMessage("three", { kind: "wrote", after: 0, seq: 9, updates: [] });
    for (const bytes of [Uint8Array.of(), Uint8Array.of(99, 1, 2), Uint8Array.of(1, 77), ours.subarray(0, -1), ours]) {
      one.redis.bus.publish(channel, bytes);
    }
    write(ada.doc, ADAS_SESSION, 20);
    write(bo.doc, BOS_SESSION, 20);
    await expect
      .poll(async () => {
        await Promise.all([one, two].map(({ server }) => server.relay.lookAgain()));
        return [bo.doc.getArray(ADAS_SESSION).length, ada.doc.getArray(BOS_SESSION).length];
      })
      .toEqual([20, 20]);
    expect(Y.encodeStateVector(await stored())).toEqual(Y.encodeStateVector(ada.doc));
  });

  it("R112: who goes from node to node while writing has each letter once, on every side", async () => {
    const bo = await arrives(two, "bo");
    const doc = new Y.Doc();
    for (let turn = 0; turn < 6; turn++) {
      const ada = await arrives(turn % 2 === 0 ? one : two, "ada-phone", doc);
      write(doc, ADAS_SESSION, 20);
      // Gone before anybody said what of it is kept.
      ada.provider.destroy();
    }
    await arrives(one, "ada-phone", doc);
    await holds(bo.doc, ADAS_SESSION, 120);
    await expect.poll(async () => (await stored()).getArray(ADAS_SESSION).length).toBe(120);
  });

  it("R109: a room that is compacted at both nodes while both write keeps everything", async () => {
    const [ada, bo] = [await arrives(one, "ada-phone"), await arrives(two, "bo")];
    for (let round = 1; round <= 5; round++) {
      write(ada.doc, ADAS_SESSION, 20);
      write(bo.doc, BOS_SESSION, 20);
      await Promise.all([one, two].map(({ server }) => server.store.compactRoom(roomKey(SHARED))));
      await Promise.all([holds(ada.doc, BOS_SESSION, 20 * round), holds(bo.doc, ADAS_SESSION, 20 * round)]);
    }
    expect(Y.encodeStateVector(await stored())).toEqual(Y.encodeStateVector(ada.doc));
  });
});
