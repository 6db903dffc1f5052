import { afterEach, describe, expect, it } from "vitest";
import * as Y from "yjs";
import { createMemoryStore } from "../store/memoryStore.ts";
import { roomKey } from "../store/roomKey.ts";
import type { RoomBatch, Store } from "../store/store.ts";
import { leftState, writeAwareness } from "./awarenessStates.ts";
import { appearanceFrame } from "./testing/appearanceFrame.ts";
import { ADAS_PRIVATE, ADAS_SESSION, BOS_SESSION, type DeviceName, identityOf, SHARED } from "./testing/cast.ts";
import { LocalSocket } from "./testing/localSocket.ts";
import { changeOf, RawClient } from "./testing/rawClient.ts";
import { startSyncServer, type SyncServer } from "./testing/syncServer.ts";
import { awarenessFrame, differenceFrame, stateVectorFrame, updateFrame } from "./writeFrames.ts";

const entry = (byte = 1, length = 48) => new Uint8Array(length).fill(byte);
const joinBytes = (...parts: readonly Uint8Array[]) => Uint8Array.from(parts.flatMap((part) => [...part]));
/** A memory store that a test can watch and hold back, as a slow disk would. */
function watchedStore() {
  const inner = createMemoryStore();
  const appended: RoomBatch[][] = [];
  const loads: number[] = [];
  let gate: Promise<void> = Promise.resolve();
  const store: Store = {
    ...inner,
    appendUpdates: async (batches) => {
      appended.push([...batches]);
      await gate;
      return inner.appendUpdates(batches);
    },
    joinRoom: async (room, vectors) => {
      loads.push(vectors.length);
      await gate;
      return inner.joinRoom(room, vectors);
    },
  };
  const hold = () => {
    const { promise, resolve } = Promise.withResolvers<void>();
    gate = promise;
    return resolve;
  };
  return { store, appended, loads, hold };
}

describe("the relay", () => {
  let server: SyncServer;
  const clients: RawClient[] = [];
  afterEach(async () => {
    for (const client of clients.splice(0)) client.socket.terminate();
    await server.stop();
  });
  const connect = (device: DeviceName, room = SHARED, query?: string) => {
    const client = new RawClient(server.url, room, device, query);
    clients.push(client);
    return client;
  };
  const joined = (device: DeviceName, room = SHARED, query?: string) => connect(device, room, query).join();

  it("R1: an update is told to the partner and to its sender only when it is written", async () => {
    const { store, hold, appended } = watchedStore();
    server = await startSyncServer({ store });
    const [ada, bo] = [await joined("ada-phone"), await joined("bo")];
    await ada.until(() => ada.saved === 1);
    const release = hold();
    ada.write(ADAS_SESSION, entry());
    await expect.poll(() => appended.length).toBe(1);
    // A round trip through both sockets: whatever had been told would be here by now.
    ada.send(Uint8Array.of(3));
    await ada.until(() => ada.heard.some(({ kind }) => kind === "awareness"));
    bo.send(Uint8Array.of(3));
    await bo.until(() => bo.heard.some(({ kind }) => kind === "awareness"));
    expect([ada.saved, bo.entries(ADAS_SESSION)]).toEqual([1, 0]);
    release();
    await ada.until(() => ada.saved === 2);
    await bo.until(() => bo.entries(ADAS_SESSION) === 1);
  });

  it("R16: the count is cumulative, per connection, counts a step 2 that adds nothing, and is told only on request", async () => {
    server = await startSyncServer();
    const ada = await joined("ada-phone");
    const bo = await joined("bo", SHARED, "");
    ada.write(ADAS_SESSION, entry(), 10);
    bo.write(BOS_SESSION, entry(), 3);
    await ada.until(() => ada.saved === 11 && ada.entries(BOS_SESSION) === 3);
    await bo.until(() => bo.entries(ADAS_SESSION) === 10);
    expect(bo.saved).toBe(0);
    ada.leave();
    const again = connect("ada-phone");
    Y.applyUpdate(again.doc, Y.encodeStateAsUpdate(ada.doc));
    await again.join();
    await again.until(() => again.saved === 1);
  });

  it("R2: while one commit runs, everything that comes becomes the next one, over all rooms", async () => {
    const { store, hold, appended } = watchedStore();
    server = await startSyncServer({ store });
    const [ada, bo] = [await joined("ada-phone"), await joined("bo")];
    const diary = await joined("ada-phone", ADAS_PRIVATE);
    const release = hold();
    ada.write(ADAS_SESSION, entry());
    await expect.poll(() => appended.length).toBe(1);
    ada.write(ADAS_SESSION, entry(), 20);
    bo.write(BOS_SESSION, entry(), 20);
    diary.write(ADAS_SESSION, entry(), 5);
    for (const client of [ada, bo, diary]) client.send(Uint8Array.of(3));
    await Promise.all(
      [ada, bo, diary].map((client) => client.until(() => client.heard.some(({ kind }) => kind === "awareness"))),
    );
    release();
    await Promise.all([
      ada.until(() => ada.saved === 22),
      bo.until(() => bo.saved === 21),
      diary.until(() => diary.saved === 6),
    ]);
    expect(appended.map((batches) => batches.map(({ updates }) => updates.length))).toEqual([[1], [40, 5]]);
  });

  it("R4: an idle reconnect writes nothing, ten times out of ten, deletions included", async () => {
    const { store, appended } = watchedStore();
    server = await startSyncServer({ store });
    const ada = await joined("ada-phone");
    ada.write(ADAS_SESSION, entry(), 6);
    ada.send(updateFrame(changeOf(ada.doc, () => ada.doc.getArray(ADAS_SESSION).delete(1, 3))));
    await ada.until(() => ada.saved === 8);
    const before = appended.length;
    for (let i = 0; i < 10; i++) {
      const again = connect("ada-phone");
      Y.applyUpdate(again.doc, Y.encodeStateAsUpdate(ada.doc));
      await again.join();
      await again.until(() => again.saved === 1);
      again.leave();
    }
    expect(appended.length).toBe(before);
  });

  it("K4: however many open a cold room at once, they share its loads and get the same document", async () => {
    const { store, loads, hold } = watchedStore();
    server = await startSyncServer({ store });
    const ada = await joined("ada-phone");
    ada.write(ADAS_SESSION, entry(), 5);
    await ada.until(() => ada.saved === 6);
    ada.leave();
    await expect.poll(() => server.relay.counts().rooms).toBe(0);
    loads.length = 0;
    const release = hold();
    // In one process, so that all twelve are certainly there before the first load ends.
    const many = Array.from({ length: 12 }, () => new LocalSocket().connect(server.relay, "bo"));
    for (const socket of many) socket.receive(stateVectorFrame(Uint8Array.of(0)));
    release();
    await expect.poll(() => many.every(({ sent }) => sent.length === 2)).toBe(true);
    const [first] = many;
    expect(many.every(({ sent }) => Buffer.from(sent[0] ?? []).equals(first?.sent[0] ?? new Uint8Array()))).toBe(true);
    expect(Buffer.from(first?.sent[0] ?? []).equals(differenceFrame(Y.encodeStateAsUpdate(ada.doc)))).toBe(true);
    expect(loads.length).toBeLessThanOrEqual(2);
    expect(loads.reduce((sum, share) => sum + share, 0)).toBe(12);
  });

  it("K3: joining a room that is being left and compacted gets all of it", async () => {
    server = await startSyncServer({ limits: { compactAtUpdates: 1 } });
    for (let round = 0; round < 20; round++) {
      const ada = await joined("ada-phone");
      ada.write(ADAS_SESSION, entry(), 4);
      await ada.until(() => ada.saved === 5);
      ada.leave();
      const bo = await joined("bo");
      await bo.until(() => bo.entries(ADAS_SESSION) === 4 * (round + 1));
      bo.leave();
    }
    expect(server.relay.counts().connections).toBeLessThanOrEqual(1);
  });

  it("K5: a room that cannot be loaded is a refusal that is retried, never an empty document", async () => {
    const inner = createMemoryStore();
    let fails = true;
    const store: Store = {
      ...inner,
      joinRoom: (room, vectors) => (fails ? Promise.reject(new Error("EIO")) : inner.joinRoom(room, vectors)),
    };
    server = await startSyncServer({ store });
    const ada = connect("ada-phone");
    await ada.opened();
    ada.send(stateVectorFrame(Uint8Array.of(0)));
    expect(await ada.closed()).toBe(1011);
    expect(ada.heard).toEqual([]);
    fails = false;
    await joined("ada-phone");
  });

  it("K6: an edit during a write is written by the next one", async () => {
    const { store, hold, appended } = watchedStore();
    server = await startSyncServer({ store });
    const ada = await joined("ada-phone");
    const release = hold();
    ada.write(ADAS_SESSION, entry());
    await expect.poll(() => appended.length).toBe(1);
    ada.write(ADAS_SESSION, entry(2)).send(Uint8Array.of(3));
    await ada.until(() => ada.heard.some(({ kind }) => kind === "awareness"));
    ada.leave();
    release();
    await expect.poll(() => server.relay.counts().rooms).toBe(0);
    const bo = await joined("bo");
    await bo.until(() => bo.entries(ADAS_SESSION) === 2);
  });

  it("K8: the old socket's late close takes nothing from the new one", async () => {
    server = await startSyncServer();
    const bo = await joined("bo");
    const old = await joined("ada-phone");
    old.send(appearanceFrame(11, 1, '"here"'));
    await bo.until(() => bo.heard.some(({ kind }) => kind === "awareness"));
    const fresh = await joined("ada-phone");
    fresh.send(appearanceFrame(11, 2, '"here again"'));
    const isHere = awarenessFrame(
      writeAwareness([{ id: 11, clock: 2, state: new TextEncoder().encode('"here again"') }]),
    );
    await bo.until(() => bo.heard.filter(({ kind }) => kind === "awareness").length === 2);
    old.leave();
    await old.closed();
    fresh.write(ADAS_SESSION, entry());
    await fresh.until(() => fresh.saved === 2);
    bo.send(Uint8Array.of(3));
    await bo.until(() => bo.heard.filter(({ kind }) => kind === "awareness").length === 3);
    expect(bo.heard.findLast(({ kind }) => kind === "awareness")).toEqual({
      kind: "awareness",
      states: isHere.subarray(2),
    });
  });

  it("K9: a batch sent twice is counted twice and written once", async () => {
    const { store, appended } = watchedStore();
    server = await startSyncServer({ store });
    const [ada, bo] = [await joined("ada-phone"), await joined("bo")];
    const updates = [1, 2, 3].map((byte) =>
      updateFrame(changeOf(ada.doc, () => ada.doc.getArray(ADAS_SESSION).push([entry(byte)]))),
    );
    ada.send(...updates);
    await ada.until(() => ada.saved === 4);
    const commits = appended.length;
    ada.send(...updates);
    await ada.until(() => ada.saved === 7);
    expect(appended.length).toBe(commits);
    expect(bo.entries(ADAS_SESSION)).toBe(3);
    expect(bo.heard.filter(({ kind }) => kind === "update")).toHaveLength(3);
  });

  it("K10: an old room is read in full, and a write into it is refused in so many words", async () => {
    server = await startSyncServer();
    const ada = await joined("ada-phone");
    ada.write(ADAS_SESSION, entry(), 3);
    await ada.until(() => ada.saved === 4);
    server.access = () => "read";
    await server.relay.accessChanged(SHARED.space);
    const bo = await joined("bo");
    await bo.until(() => bo.saved === 1);
    expect(bo.entries(ADAS_SESSION)).toBe(3);
    ada.write(ADAS_SESSION, entry());
    bo.write(BOS_SESSION, entry());
    expect(await Promise.all([ada.closed(), bo.closed()])).toEqual([4403, 4403]);
    const offline = connect("bo");
    offline.doc.getArray(BOS_SESSION).push([entry()]);
    await offline.join();
    expect(await offline.closed()).toBe(4403);
    expect(offline.entries(ADAS_SESSION)).toBe(3);
    const late = await joined("bo");
    await late.until(() => late.saved === 1);
    expect([late.entries(ADAS_SESSION), late.entries(BOS_SESSION)]).toEqual([3, 0]);
  });

  it("K11: a revoked device is out at once: nothing more is told to it or taken from it", async () => {
    server = await startSyncServer();
    const [phone, laptop, bo] = [await joined("ada-phone"), await joined("ada-laptop"), await joined("bo")];
    server.revoked.add("ada-phone");
    server.relay.closeDevice(identityOf("ada-phone"));
    phone.write(ADAS_SESSION, entry());
    bo.write(BOS_SESSION, entry());
    expect(await phone.closed()).toBe(4401);
    await laptop.until(() => laptop.entries(BOS_SESSION) === 1);
    expect([phone.entries(BOS_SESSION), laptop.entries(ADAS_SESSION)]).toEqual([0, 0]);
    expect(await connect("ada-phone").closed()).toBe(4401);
  });

  it("R7: a room that ended answers 4404, on live sockets and on new ones", async () => {
    server = await startSyncServer();
    const ada = await joined("ada-phone");
    server.access = () => "none";
    await server.relay.accessChanged(SHARED.space);
    expect(await ada.closed()).toBe(4404);
    expect(await connect("ada-phone").closed()).toBe(4404);
  });

  it("R7: closing a space's sockets leaves other spaces alone", async () => {
    server = await startSyncServer();
    const [ada, cleo] = [
      await joined("ada-phone"),
      await joined("cleo", { ...SHARED, space: identityOf("cleo").space }),
    ];
    server.relay.closeSpace(SHARED.space, "no-such-room");
    expect(await ada.closed()).toBe(4404);
    cleo.write(ADAS_SESSION, entry());
    await cleo.until(() => cleo.saved === 2);
  });

  it("R9: Bo at Ada's private room, Cleo at ours, and a room that never was get the same answer", async () => {
    server = await startSyncServer();
    server.access = (who, room) => (room.document === ADAS_PRIVATE.document && who.slot === "a" ? "write" : "none");
    const diary = await joined("ada-phone", ADAS_PRIVATE);
    diary.write(ADAS_SESSION, entry());
    await diary.until(() => diary.saved === 2);
    const made = { ...SHARED, generation: 7 };
    const refused = [
      connect("bo", ADAS_PRIVATE),
      connect("bo", made),
      connect("cleo", ADAS_PRIVATE),
      connect("ada-phone", { ...SHARED, document: "nonsense" as never }),
    ];
    expect(await Promise.all(refused.map((client) => client.closed()))).toEqual([4404, 4404, 4404, 4404]);
    expect(refused.flatMap(({ heard }) => heard)).toEqual([]);
  });

  it("K17: 200,000 names of rooms leave nothing behind", async () => {
    server = await startSyncServer();
    server.access = (_who, room) => (room.epoch === 1 ? "write" : "none");
    const visit = {
      identity: identityOf("bo"),
      wantsSaved: false,
      access: "none" as const,
      accessNow: async () => "none" as const,
    };
    const socket = { send: () => {}, close: () => {}, bufferedAmount: 0, onMessage: () => {}, onClose: () => {} };
    for (let epoch = 0; epoch < 200_000; epoch++) server.relay.open(socket, { ...visit, room: { ...SHARED, epoch } });
    expect(server.relay.counts()).toEqual({ rooms: 0, connections: 0 });
    const ada = await joined("ada-phone");
    ada.leave();
    await expect.poll(() => server.relay.counts()).toEqual({ rooms: 0, connections: 0 });
  });

  it("R13: edits typed while joining, ahead of offline ones, wait for what they build on; the count waits too", async () => {
    server = await startSyncServer();
    const ada = connect("ada-phone");
    ada.doc.getArray(ADAS_SESSION).push([entry(1)]);
    await ada.opened();
    ada.write(ADAS_SESSION, entry(2));
    await ada.join();
    ada.write(ADAS_SESSION, entry(3));
    await ada.until(() => ada.saved === 3);
    const bo = await joined("bo");
    await bo.until(() => bo.entries(ADAS_SESSION) === 3);
    expect(bo.doc.store.pendingStructs).toBeNull();
  });

  it("R4: what a client brings with its difference reaches the others as an update: only the stored state says in sync", async () => {
    server = await startSyncServer();
    const bo = await joined("bo");
    const ada = connect("ada-phone");
    ada.doc.getArray(ADAS_SESSION).push([entry(1)]);
    await ada.join();
    await bo.until(() => bo.entries(ADAS_SESSION) === 1);
    expect(bo.heard.filter(({ kind }) => kind === "difference")).toHaveLength(1);
  });

  it("R16: while an early update waits, a later one that is written is not counted yet", async () => {
    server = await startSyncServer();
    const ada = new LocalSocket().connect(server.relay, "ada-phone");
    const isSaved = (frame: Uint8Array) => frame[0] === 100;
    ada.receive(stateVectorFrame(Uint8Array.of(0)));
    await expect.poll(() => ada.sent.length).toBe(2);
    const [doc, other] = [new Y.Doc(), new Y.Doc()];
    doc.getArray(ADAS_SESSION).push([entry(1)]);
    ada.receive(updateFrame(changeOf(doc, () => doc.getArray(ADAS_SESSION).push([entry(2)]))));
    ada.receive(updateFrame(changeOf(other, () => other.getArray(BOS_SESSION).push([entry(3)]))));
    await expect
      .poll(async () => (await server.store.joinRoom(roomKey(SHARED), [])).stateVector.length)
      .toBeGreaterThan(1);
    expect(ada.sent.filter(isSaved)).toEqual([]);
    ada.receive(differenceFrame(Y.encodeStateAsUpdate(doc)));
    await expect.poll(() => ada.sent.filter(isSaved)).toEqual([Uint8Array.of(100, 3)]);
  });

  it("R6: what came after a refused update goes with it: it would leave a hole", async () => {
    const inner = createMemoryStore();
    const { promise: gate, resolve: release } = Promise.withResolvers<void>();
    const asked: number[] = [];
    const store: Store = {
      ...inner,
      appendUpdates: async (batches) => {
        asked.push(batches.length);
        await gate;
        return asked.length === 1
          ? batches.map(() => ({ ok: false as const, problem: "store-full" as const }))
          : inner.appendUpdates(batches);
      },
    };
    server = await startSyncServer({ store });
    const ada = new LocalSocket().connect(server.relay, "ada-phone");
    ada.receive(stateVectorFrame(Uint8Array.of(0)));
    await expect.poll(() => ada.sent.length).toBe(2);
    const doc = new Y.Doc();
    const write = () => ada.receive(updateFrame(changeOf(doc, () => doc.getArray(ADAS_SESSION).push([entry()]))));
    write();
    await expect.poll(() => asked).toEqual([1]);
    write();
    release();
    await expect.poll(() => ada.closed?.code).toBe(4507);
    await expect.poll(() => server.relay.counts().rooms).toBe(0);
    expect(asked).toEqual([1]);
  });

  it("K11: a device that is revoked while it stands at the door does not get in", async () => {
    server = await startSyncServer();
    const { promise, resolve } = Promise.withResolvers<"write">();
    let asked = 0;
    server.access = () => {
      asked += 1;
      return promise;
    };
    const ada = connect("ada-phone");
    await expect.poll(() => asked).toBe(1);
    server.revoked.add("ada-phone");
    server.relay.closeDevice(identityOf("ada-phone"));
    resolve("write");
    expect(await ada.closed()).toBe(4401);
  });

  it("K18: a hundred connections come back at once: all are in sync", async () => {
    server = await startSyncServer({ limits: { connectionsPerPartner: 200 } });
    const rooms = Array.from({ length: 10 }, (_, epoch) => ({ ...SHARED, epoch }));
    for (const room of rooms) {
      const ada = await joined("ada-phone", room);
      ada.write(ADAS_SESSION, entry(), 3);
      await ada.until(() => ada.saved === 4);
      ada.leave();
    }
    const all = await Promise.all(Array.from({ length: 100 }, (_, i) => joined("bo", rooms[i % rooms.length])));
    await Promise.all(
      all.map((client) => client.until(() => client.entries(ADAS_SESSION) === 3 && client.saved === 1)),
    );
    expect(server.relay.counts()).toEqual({ rooms: 10, connections: 100 });
  });

  it("R13: a hole that nothing fills is not kept, whether in structs, in origins or in deletions", async () => {
    server = await startSyncServer();
    const holes: ((doc: Y.Doc) => Uint8Array)[] = [
      (doc) => {
        doc.getArray(ADAS_SESSION).push([entry()]);
        return changeOf(doc, () => doc.getArray(ADAS_SESSION).push([entry()]));
      },
      (doc) => {
        const other = new Y.Doc();
        other.getArray(ADAS_SESSION).push([entry()]);
        Y.applyUpdate(doc, Y.encodeStateAsUpdate(other));
        return changeOf(doc, () => doc.getArray(ADAS_SESSION).push([entry()]));
      },
      (doc) => {
        doc.getArray(ADAS_SESSION).push([entry(), entry()]);
        return changeOf(doc, () => doc.getArray(ADAS_SESSION).delete(0, 1));
      },
    ];
    for (const hole of holes) {
      const ada = await joined("ada-phone");
      ada.send(updateFrame(hole(new Y.Doc())));
      expect(await ada.closed()).toBe(4510);
    }
    const bo = await joined("bo");
    await bo.until(() => bo.saved === 1);
    expect(bo.doc.store.clients.size).toBe(0);
  });

  it("R12: text, maps and rooms of other products are refused, and the partner hears nothing of them", async () => {
    server = await startSyncServer();
    const [ada, bo] = [await joined("ada-phone"), await joined("bo")];
    ada.send(updateFrame(changeOf(ada.doc, () => ada.doc.getText(ADAS_SESSION).insert(0, "plain words"))));
    expect(await ada.closed()).toBe(4422);
    bo.write(BOS_SESSION, entry());
    await bo.until(() => bo.saved === 2);
    expect(bo.heard.filter(({ kind }) => kind === "update")).toEqual([]);
  });

  it.each([
    ["an unknown message", Uint8Array.of(9)],
    ["an empty frame", new Uint8Array()],
    ["half an update", Uint8Array.of(0, 2, 90, 1)],
    ["an update that is none", Uint8Array.of(0, 2, 3, 1, 1, 1)],
    ["a presence that is none", Uint8Array.of(1, 2, 5, 1)],
    ["a good message with rubbish behind it", joinBytes(stateVectorFrame(Uint8Array.of(0)), Uint8Array.of(77))],
  ])("K12: %s closes its own socket and nothing else", async (_what, frame) => {
    server = await startSyncServer();
    const [ada, bo] = [await joined("ada-phone"), await joined("bo")];
    ada.send(frame);
    expect(await ada.closed()).toBe(4400);
    bo.write(BOS_SESSION, entry());
    await bo.until(() => bo.saved === 2);
  });

  it("K12: a text frame, and a frame that is too large, close their own socket by their names", async () => {
    server = await startSyncServer({ limits: { frameBytes: 1_000 } });
    const [ada, bo] = [await joined("ada-phone"), await joined("bo")];
    ada.socket.send("words");
    expect(await ada.closed()).toBe(4400);
    bo.write(BOS_SESSION, entry(1, 1_000));
    expect(await bo.closed()).toBe(4413);
    const huge = await joined("bo");
    huge.write(BOS_SESSION, entry(1, 10_000));
    expect(await huge.closed()).toBe(1009);
  });

  it("K12: several messages in one frame are all read", async () => {
    server = await startSyncServer();
    const ada = connect("ada-phone");
    await ada.opened();
    const made = [1, 2, 3].map((byte) => changeOf(ada.doc, () => ada.doc.getArray(ADAS_SESSION).push([entry(byte)])));
    ada.send(
      joinBytes(
        stateVectorFrame(Uint8Array.of(0)),
        ...made.map(updateFrame),
        differenceFrame(Uint8Array.of(0, 0)),
        appearanceFrame(3, 1, '"me"'),
      ),
    );
    await ada.until(() => ada.saved === 4);
    const bo = await joined("bo");
    await bo.until(() => bo.entries(ADAS_SESSION) === 3 && bo.heard.some(({ kind }) => kind === "awareness"));
  });

  it("R5: too many frames, too many sockets and too large a presence each have their word", async () => {
    server = await startSyncServer({
      limits: { framesAtOnce: 50, framesPerSecond: 1, connectionsPerPartner: 2, awarenessBytes: 100 },
    });
    const [ada, second] = [await joined("ada-phone"), await joined("ada-laptop")];
    expect(await connect("ada-phone").closed()).toBe(4529);
    await joined("bo");
    for (let i = 0; i < 60; i++) ada.send(Uint8Array.of(3));
    expect(await ada.closed()).toBe(4529);
    second.send(appearanceFrame(5, 1, `"${"x".repeat(200)}"`));
    expect(await second.closed()).toBe(4413);
  });

  it("K14: nobody removes or overwrites the partner's presence, and an echo of it is harmless", async () => {
    server = await startSyncServer();
    const [ada, bo] = [await joined("ada-phone"), await joined("bo")];
    ada.send(appearanceFrame(21, 1, '"ada"'));
    await bo.until(() => bo.heard.some(({ kind }) => kind === "awareness"));
    bo.send(
      appearanceFrame(21, 9, '"forged"'),
      awarenessFrame(writeAwareness([leftState(21, 10)])),
      appearanceFrame(22, 1, '"bo"'),
    );
    await ada.until(() => ada.heard.some(({ kind }) => kind === "awareness"));
    const told = ada.heard.filter(({ kind }) => kind === "awareness");
    expect(told).toEqual([{ kind: "awareness", states: appearanceFrame(22, 1, '"bo"').subarray(2) }]);
    ada.leave();
    const gone = awarenessFrame(writeAwareness([leftState(21, 1)])).subarray(2);
    await bo.until(() =>
      bo.heard.some((message) => message.kind === "awareness" && Buffer.from(message.states).equals(gone)),
    );
    // Stock clients repeat what they heard: a repetition that comes late must not bring a ghost back.
    bo.send(appearanceFrame(21, 1, '"ada"'), Uint8Array.of(3));
    const all = awarenessFrame(
      writeAwareness([{ id: 22, clock: 1, state: new TextEncoder().encode('"bo"') }]),
    ).subarray(2);
    await bo.until(() =>
      bo.heard.some((message) => message.kind === "awareness" && Buffer.from(message.states).equals(all)),
    );
  });

  it("R6: a room that left nobody behind is held until it is written", async () => {
    const { store, hold, appended } = watchedStore();
    server = await startSyncServer({ store });
    const ada = await joined("ada-phone");
    const release = hold();
    ada.write(ADAS_SESSION, entry());
    await expect.poll(() => appended.length).toBe(1);
    ada.leave();
    await expect.poll(() => server.relay.counts()).toEqual({ rooms: 1, connections: 0 });
    release();
    await expect.poll(() => server.relay.counts()).toEqual({ rooms: 0, connections: 0 });
    expect((await store.joinRoom(roomKey(SHARED), [])).stateVector.length).toBeGreaterThan(1);
  });

  it("R15: a room that cannot be written stops reading its writers instead of growing, and loses nothing", async () => {
    const { store, hold, appended } = watchedStore();
    server = await startSyncServer({ store, limits: { uncommittedBytes: 100_000 } });
    const ada = await joined("ada-phone");
    const release = hold();
    ada.write(ADAS_SESSION, entry(1, 20_000), 400);
    await expect.poll(() => appended.length).toBe(1);
    // Eight megabytes do not fit into the kernel's buffers: some stay with the sender while nobody reads.
    await expect.poll(() => ada.socket.bufferedAmount > 0).toBe(true);
    release();
    await ada.until(() => ada.saved === 401);
    const largest = Math.max(
      ...appended.flat().map(({ updates }) => updates.reduce((sum, { length }) => sum + length, 0)),
    );
    expect(largest).toBeLessThan(1_000_000);
  });
});
