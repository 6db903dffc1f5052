import { afterEach, beforeEach, describe, expect, it } from "vitest";
import * as Y from "yjs";
import { createMemoryStore } from "../store/memoryStore.ts";
import { roomKey } from "../store/roomKey.ts";
import type { Store } from "../store/store.ts";
import { appearanceFrame } from "./testing/appearanceFrame.ts";
import { ADAS_SESSION, BOS_SESSION, type DeviceName, SHARED } from "./testing/cast.ts";
import { createManualClock } from "./testing/manualClock.ts";
import { NodeWeather } from "./testing/nodeWeather.ts";
import { changeOf, RawClient } from "./testing/rawClient.ts";
import { startSyncServer, type SyncServer } from "./testing/syncServer.ts";
import { updateFrame } from "./writeFrames.ts";

const ENTRY = Uint8Array.of(7);
const NOTHING = Uint8Array.of(0);
const CHANNEL = `room:${roomKey(SHARED)}`;

/** Ada is at the first node and Bo at the second; one log lies behind both. */
describe("one room on two nodes", () => {
  let store: Store;
  let weather: NodeWeather;
  let one: SyncServer;
  let two: SyncServer;
  const clients: RawClient[] = [];

  beforeEach(async () => {
    store = createMemoryStore();
    weather = new NodeWeather();
    one = await startSyncServer({ store, bus: weather.bus("one") });
    two = await startSyncServer({ store, bus: weather.bus("two") });
  });
  afterEach(async () => {
    for (const client of clients.splice(0)) client.leave();
    await Promise.all([one.stop(), two.stop()]);
  });

  async function joined(server: SyncServer, who: DeviceName, doc?: Y.Doc): Promise<RawClient> {
    const client = new RawClient(server.url, SHARED, who);
    if (doc !== undefined) {
      Y.applyUpdate(client.doc, Y.encodeStateAsUpdate(doc));
      client.doc.clientID = doc.clientID;
    }
    clients.push(client);
    await client.join();
    return client.until(() => client.saved === 1 || client.closeCode !== null);
  }
  async function stored(): Promise<Y.Doc> {
    const doc = new Y.Doc();
    Y.applyUpdate(doc, (await store.joinRoom(roomKey(SHARED), [NOTHING])).differences[0]!);
    return doc;
  }
  const wrote = (client: RawClient, session: string, count = 1) => client.write(session, ENTRY, count);
  const heard = (client: RawClient, session: string, count: number) =>
    client.until(() => client.entries(session) === count);

  it("R108: what is written at one node is told at the other, and what both write at once stays, each once", async () => {
    const [ada, bo] = [await joined(one, "ada-phone"), await joined(two, "bo")];
    wrote(ada, ADAS_SESSION, 40);
    wrote(bo, BOS_SESSION, 40);
    await Promise.all([heard(ada, BOS_SESSION, 40), heard(bo, ADAS_SESSION, 40)]);
    await Promise.all([ada, bo].map((client) => client.until(() => client.saved === 41)));
    expect(Y.encodeStateVector(await stored())).toEqual(Y.encodeStateVector(bo.doc));
    expect((await stored()).getArray(ADAS_SESSION).length).toBe(40);
  });

  it("R108: what is deleted at one node may have been written at the other", async () => {
    const [ada, bo] = [await joined(one, "ada-phone"), await joined(two, "bo")];
    wrote(ada, ADAS_SESSION, 2);
    await heard(bo, ADAS_SESSION, 2);
    bo.send(updateFrame(changeOf(bo.doc, () => bo.doc.getArray(ADAS_SESSION).delete(0, 1))));
    await heard(ada, ADAS_SESSION, 1);
    expect([bo.closeCode, (await bo.until(() => bo.saved === 2)).saved]).toEqual([null, 2]);
  });

  it("R109: a message that was lost is read from the log when the next one shows the gap", async () => {
    const [ada, bo] = [await joined(one, "ada-phone"), await joined(two, "bo")];
    weather.kind = "lost";
    wrote(ada, ADAS_SESSION);
    await ada.until(() => ada.saved === 2);
    expect(bo.entries(ADAS_SESSION)).toBe(0);
    weather.kind = "fine";
    wrote(ada, ADAS_SESSION);
    await heard(bo, ADAS_SESSION, 2);
  });

  it("R109: where nothing is heard at all, looking into the log brings everything, and a writer meets it by itself", async () => {
    weather.kind = "lost";
    const [ada, bo] = [await joined(one, "ada-phone"), await joined(two, "bo")];
    wrote(ada, ADAS_SESSION, 3);
    await ada.until(() => ada.saved === 4);
    wrote(bo, BOS_SESSION);
    await heard(bo, ADAS_SESSION, 3);
    await bo.until(() => bo.saved === 2);
    expect(ada.entries(BOS_SESSION)).toBe(0);
    await one.relay.lookAgain();
    await heard(ada, BOS_SESSION, 1);
  });

  it("R109: what comes twice, late or in another version changes nothing, and what is no message is looked up", async () => {
    const [ada, bo] = [await joined(one, "ada-phone"), await joined(two, "bo")];
    weather.kind = "twice";
    wrote(ada, ADAS_SESSION, 5);
    await heard(bo, ADAS_SESSION, 5);
    weather.kind = "held";
    wrote(ada, ADAS_SESSION);
    await ada.until(() => ada.saved === 7);
    weather.say(CHANNEL, Uint8Array.of(99, 1, 2, 3));
    await heard(bo, ADAS_SESSION, 6);
    weather.release();
    weather.say(CHANNEL, Uint8Array.of());
    wrote(ada, ADAS_SESSION);
    await heard(bo, ADAS_SESSION, 7);
    expect(bo.closeCode).toBe(null);
  });

  it("R109: what was compacted at the other node meanwhile comes whole", async () => {
    const [ada, bo] = [await joined(one, "ada-phone"), await joined(two, "bo")];
    weather.kind = "lost";
    wrote(ada, ADAS_SESSION, 9);
    await ada.until(() => ada.saved === 10);
    await store.compactRoom(roomKey(SHARED));
    await two.relay.lookAgain();
    await heard(bo, ADAS_SESSION, 9);
    wrote(bo, BOS_SESSION);
    await bo.until(() => bo.saved === 2);
  });

  it("R109: what was written between the first load and its answer is not missed", async () => {
    const ada = await joined(one, "ada-phone");
    const { promise: gate, resolve: open } = Promise.withResolvers<void>();
    const join = store.joinRoom;
    const { promise: asked, resolve: isAsked } = Promise.withResolvers<void>();
    store.joinRoom = async (...args) => {
      const answer = await join(...args);
      isAsked();
      await gate;
      return answer;
    };
    const coming = joined(two, "bo");
    await asked;
    wrote(ada, ADAS_SESSION);
    await ada.until(() => ada.saved === 2);
    open();
    await heard(await coming, ADAS_SESSION, 1);
  });

  it("R110: who is here is known at every node, also to whoever comes later, and nobody removes anybody else", async () => {
    const [ada, bo] = [await joined(one, "ada-phone"), await joined(two, "bo")];
    const presences = (client: RawClient): number => client.heard.filter(({ kind }) => kind === "awareness").length;
    ada.send(appearanceFrame(11, 1, '"sealed"'));
    await bo.until(() => presences(bo) === 1);
    bo.send(appearanceFrame(11, 2, "null"), appearanceFrame(22, 1, '"sealed too"'));
    await ada.until(() => presences(ada) === 1);
    const laptop = await joined(two, "ada-laptop");
    await laptop.until(() => presences(laptop) === 1);
    const last = laptop.heard.findLast(({ kind }) => kind === "awareness");
    const text = last?.kind === "awareness" ? new TextDecoder().decode(last.states) : "";
    expect(text).toContain('"sealed"');
    expect(text).toContain('"sealed too"');
  });

  it("R110: a node that is not heard of any more takes with it whoever was on it", async () => {
    const clock = createManualClock();
    const three = await startSyncServer({ store, bus: weather.bus("three"), clock });
    const [ada, bo] = [await joined(one, "ada-phone"), await joined(three, "bo")];
    ada.send(appearanceFrame(11, 1, '"sealed"'));
    const said = (text: string): boolean =>
      bo.heard.some(
        (message) => message.kind === "awareness" && new TextDecoder().decode(message.states).includes(text),
      );
    await bo.until(() => said('"sealed"'));
    await clock.advance(10_000);
    expect(said("null")).toBe(false);
    weather.gone("one");
    await clock.advance(5_000);
    await bo.until(() => said("null"));
    await three.stop();
  });

  it("R111: at another node, too, nobody takes the next clock of a session that is being written", async () => {
    const [ada, bo] = [await joined(one, "ada-phone"), await joined(two, "bo")];
    wrote(ada, ADAS_SESSION);
    await heard(bo, ADAS_SESSION, 1);
    bo.send(updateFrame(forged(ada.doc, bo.doc)));
    expect(await bo.closed()).toBe(4510);
    wrote(ada, ADAS_SESSION);
    await ada.until(() => ada.saved === 3);
  });

  it("R111: of two who write at the same place in one moment one is in the log, and the other is not told that it is", async () => {
    const [ada, bo] = [await joined(one, "ada-phone"), await joined(two, "bo")];
    weather.kind = "lost";
    bo.send(updateFrame(forged(ada.doc, bo.doc)));
    await bo.until(() => bo.saved === 2);
    // At the first node nobody knows of it, so Ada's own is taken for new there, and the log says otherwise.
    wrote(ada, ADAS_SESSION);
    expect(await ada.closed()).toBe(4510);
    expect(ada.saved).toBe(1);
    weather.kind = "fine";
    const again = await joined(one, "ada-phone", ada.doc);
    // Nothing is known at this node of what was there before, but the other one knows whose session it is by now.
    wrote(again, ADAS_SESSION);
    expect(await again.closed()).toBe(4510);
    expect(again.saved).toBe(1);
    const laptop = await joined(one, "ada-laptop");
    await heard(laptop, ADAS_SESSION, 1);
  });

  it("R112: who goes from one node to the other in the middle of a word finds each letter once", async () => {
    const { promise: gate, resolve: open } = Promise.withResolvers<void>();
    const ada = await joined(one, "ada-phone");
    const bo = await joined(two, "bo");
    wrote(ada, ADAS_SESSION, 3);
    await heard(bo, ADAS_SESSION, 3);
    const append = store.appendUpdates;
    let waits = true;
    store.appendUpdates = async (batches) => {
      if (waits) await gate;
      return append(batches);
    };
    // On its way into the log at the first node, and not said to be there.
    wrote(ada, ADAS_SESSION, 2);
    await expect.poll(() => one.relay.counts().rooms).toBe(1);
    ada.leave();
    waits = false;
    const moved = await joined(two, "ada-phone", ada.doc);
    expect(moved.saved).toBe(1);
    open();
    await expect.poll(() => one.relay.counts().rooms).toBe(0);
    wrote(moved, ADAS_SESSION);
    await heard(bo, ADAS_SESSION, 6);
    const entries = (await stored()).getArray(ADAS_SESSION);
    expect(entries.length).toBe(6);
    expect(moved.closeCode).toBe(null);
  });

  /** One entry at the next clock of Ada's session, made by Bo's device. */
  function forged(adas: Y.Doc, bos: Y.Doc): Uint8Array {
    const doc = new Y.Doc();
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(bos));
    doc.clientID = adas.clientID;
    return changeOf(doc, () => doc.getArray(ADAS_SESSION).push([Uint8Array.of(66)]));
  }
});
