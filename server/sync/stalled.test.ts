import { afterEach, beforeEach, describe, expect, it } from "vitest";
import * as Y from "yjs";
import { createMemoryStore } from "../store/memoryStore.ts";
import { createRelay } from "./relay.ts";
import { ADAS_SESSION, BOS_SESSION, type DeviceName, SHARED } from "./testing/cast.ts";
import { LocalSocket } from "./testing/localSocket.ts";
import { createManualClock } from "./testing/manualClock.ts";
import { changeOf, RawClient } from "./testing/rawClient.ts";
import { startSyncServer, type SyncServer } from "./testing/syncServer.ts";
import { stateVectorFrame, updateFrame } from "./writeFrames.ts";

const MIB = 1024 * 1024;

describe("a reader that stalls", () => {
  let server: SyncServer;
  const clients: RawClient[] = [];
  beforeEach(async () => {
    // The real bounds for the queue; no bound on Ada's haste, which is not what this is about.
    server = await startSyncServer({ limits: { bytesAtOnce: 1e12 } });
  });
  afterEach(async () => {
    for (const client of clients.splice(0)) client.socket.terminate();
    await server.stop();
  });
  const joined = (device: DeviceName) => {
    const client = new RawClient(server.url, SHARED, device);
    clients.push(client);
    return client.join();
  };

  it("K7: Bo reads nothing while Ada overwrites 1 MB 200 times: his queue is bounded, he is let go, he catches up", async () => {
    const [ada, bo] = [await joined("ada-phone"), await joined("bo")];
    await bo.until(() => bo.saved === 1);
    bo.socket.pause();
    for (let i = 0; i < 200; i++) {
      ada.send(
        updateFrame(
          changeOf(ada.doc, () => {
            ada.doc.getArray(ADAS_SESSION).delete(0, ada.entries(ADAS_SESSION));
            ada.doc.getArray(ADAS_SESSION).push([new Uint8Array(MIB).fill(i)]);
          }),
        ),
      );
      await ada.until(() => ada.saved === i + 2);
    }
    await expect.poll(() => server.relay.counts().connections).toBe(1);
    bo.socket.resume();
    expect([1013, 1006]).toContain(await bo.closed());
    const again = await joined("bo");
    await again.until(() => again.entries(ADAS_SESSION) === 1);
    expect(again.doc.getArray<Uint8Array>(ADAS_SESSION).get(0)[0]).toBe(199);
    again.write(BOS_SESSION, new Uint8Array(10));
    await again.until(() => again.saved === 2);
  }, 60_000);

  it("K7: the bound is the limit's, and the answer to a join is allowed on top of it", async () => {
    const relay = createRelay({
      store: createMemoryStore(),
      clock: createManualClock(),
      log: { info: () => {}, warn: () => {} },
      limits: { queueBytes: 10_000 },
    });
    const [ada, bo] = [new LocalSocket().connect(relay, "ada-phone"), new LocalSocket().connect(relay, "bo")];
    const made = new Y.Doc();
    const write = (bytes: number) =>
      ada.receive(updateFrame(changeOf(made, () => made.getArray(ADAS_SESSION).push([new Uint8Array(bytes)]))));
    ada.receive(stateVectorFrame(Uint8Array.of(0)));
    await expect.poll(() => ada.sent.length).toBe(2);
    write(50_000);
    await expect.poll(() => ada.sent.length).toBe(3);
    bo.isStalled = true;
    bo.receive(stateVectorFrame(Uint8Array.of(0)));
    await expect.poll(() => bo.sent.length).toBe(2);
    // 50 KB of stored state wait in his socket; 9 KB of news may wait behind it, 11 KB may not.
    write(9_000);
    await expect.poll(() => bo.sent.length).toBe(3);
    write(2_000);
    await expect.poll(() => bo.sent.length).toBe(4);
    write(1);
    await expect.poll(() => bo.closed?.code).toBe(1013);
  });
});
