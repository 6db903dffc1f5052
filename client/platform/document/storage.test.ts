import { IDBFactory } from "fake-indexeddb";
import "fake-indexeddb/auto";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import * as Y from "yjs";
import { databaseNameOf } from "./databaseName.ts";
import { Devices, read, textOf, until } from "./testing/devices.ts";
import { HandSession } from "./testing/handSession.ts";
import { newInnerClient } from "./clientIds.ts";

let devices: Devices;
beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  devices = new Devices(4);
});
afterEach(() => devices.close());

describe("a sealed document on a device", () => {
  it("D21: storage that is refused is said, and the document works in memory and over the line", async () => {
    globalThis.indexedDB.open = () => {
      throw new DOMException("denied", "SecurityError");
    };
    const ada = await devices.open("a", "ada", { dailyCopies: { keysOf: () => [devices.key] } });
    expect(ada.copies).toBeNull();
    textOf(ada).insert(0, "not lost");
    await ada.whenKept();
    expect(ada.status()).toMatchObject({ storage: "refused", keptOnDisk: false });
    await ada.whenSaved();
    const bo = await devices.open("b", "bo");
    await until(() => read(bo) === "not lost", "Bo reads it");
  });

  it("D21: a database that the browser wipes is said, typing goes on, and the server gives it back", async () => {
    const ada = await devices.open("a", "ada");
    textOf(ada).insert(0, "before ");
    await ada.whenSaved();
    await ada.whenKept();
    const name = databaseNameOf(`${devices.room.space}/ada`, { room: devices.room });
    await new Promise<void>((resolve) => {
      indexedDB.deleteDatabase(name).onsuccess = () => resolve();
    });
    textOf(ada).insert(7, "after");
    ada.flush();
    await until(() => ada.status().storage === "wiped", "it is said");
    expect(ada.status().keptOnDisk).toBe(false);
    await ada.whenSaved();
    await ada.destroy();
    const reloaded = await devices.open("a", "ada");
    await until(() => read(reloaded) === "before after", "it comes back from the server");
    expect(reloaded.status().storage).toBe("working");
  });

  it("D22: own entries become folds and folds bigger folds; a snapshot then replaces what it covers", async () => {
    const ada = await devices.open("a", "ada");
    for (let i = 0; i < 64 * 17; i++) {
      textOf(ada).insert(textOf(ada).length, String(i % 10));
      ada.flush();
    }
    await ada.whenSaved();
    const live = () => [...ada.outer.store.clients.values()].flat().filter((item) => !item.deleted).length;
    expect(live()).toBeLessThan(40);
    const fresh = await devices.open("b", "fresh");
    await until(() => read(fresh) === read(ada), "folds alone say everything");
    expect(fresh.status()).toMatchObject({ quarantined: 0, unopened: 0 });
    expect(await ada.compactNow()).toBe(true);
    expect(live()).toBe(2);
    await ada.whenSaved();
    const later = await devices.open("b", "later");
    await until(() => read(later) === read(ada), "the snapshot says everything");
  });

  it("D23: 20,000 entries are opened in one transaction", { timeout: 60_000 }, async () => {
    const client = newInnerClient("b", devices.random);
    const doc = new Y.Doc();
    doc.clientID = client;
    const room = devices.serverRoom();
    const far = new Y.Doc();
    const hand = new HandSession(
      Object.assign(Object.create(devices) as Devices, { serverRoom: () => far }),
      "b",
      client,
    );
    const entries = [];
    const updates: Uint8Array[] = [];
    doc.on("update", (update: Uint8Array) => updates.push(update));
    for (let i = 0; i < 20_000; i++) doc.getText("clause").insert(i, "x");
    for (const update of updates) entries.push(hand.writer.seal("update", update).entry);
    far.getArray<Uint8Array>(hand.writer.name).push(entries);
    Y.applyUpdate(room, Y.encodeStateAsUpdate(far));
    const ada = await devices.open("a", "ada", { socket: null });
    let transactions = 0;
    ada.inner.on("afterTransaction", () => transactions++);
    const startedMs = performance.now();
    ada.connect({ serverUrl: "ws://paper", WebSocket: devices.server.socketClass() });
    await until(() => read(ada).length === 20_000, "all are there");
    expect(transactions).toBe(1);
    // About one second here; 21.6 s with merged updates. The bound is for a slow machine.
    expect(performance.now() - startedMs).toBeLessThan(15_000);
  });
});
