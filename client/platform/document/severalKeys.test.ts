import { IDBFactory } from "fake-indexeddb";
import "fake-indexeddb/auto";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import * as Y from "yjs";
import type { SealedDocument } from "./sealedDocument.ts";
import { Devices, read, textOf, until } from "./testing/devices.ts";

let devices: Devices;
let older: Uint8Array;
let newer: Uint8Array;
let thieves = 0;
beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  devices = new Devices(11);
  older = devices.random.bytes(32);
  newer = devices.random.bytes(32);
});
afterEach(() => devices.close());

const open = (name: string, key: Uint8Array, otherKeys: readonly Uint8Array[] = []): Promise<SealedDocument> =>
  devices.open("a", name, {
    key,
    otherKeys,
    padding: "private",
    dailyCopies: { keysOf: () => [key, ...otherKeys] },
  });

const saved = async (document: SealedDocument): Promise<void> => {
  await document.whenSaved();
};

/** Every entry that a device with this key and the bytes in hand could read, openers aside. */
async function readableWith(key: Uint8Array, outer: Y.Doc): Promise<string> {
  const bare = new Devices(12);
  Y.applyUpdate(bare.server.room(`${devices.room.document}:0.0`), Y.encodeStateAsUpdate(outer));
  const thief = await bare.open("a", `thief-${++thieves}`, {
    room: devices.room,
    key,
    signersOf: () => [devices.signing.a.publicKey],
    socket: { serverUrl: "ws://paper", WebSocket: bare.server.socketClass() },
  });
  await until(() => thief.status().synced, "the thief has it all");
  const words = read(thief);
  await bare.close();
  return words;
}

describe("a private room under several keys", () => {
  it("V92: taking a new key writes everything under it, and nothing of the old one is left to read", async () => {
    const ada = await open("ada", older);
    textOf(ada).insert(0, "I was afraid");
    await saved(ada);
    expect(await readableWith(older, devices.serverRoom())).toBe("I was afraid");
    await ada.takeKeys({ room: devices.room, key: newer, otherKeys: [older] });
    await saved(ada);
    await until(() => ada.status().synced, "synced");
    await saved(ada);
    expect(await readableWith(older, devices.serverRoom())).toBe("");
    expect(await readableWith(newer, devices.serverRoom())).toBe("I was afraid");
    textOf(ada).insert(0, "Yesterday ");
    await saved(ada);
    expect(await readableWith(newer, devices.serverRoom())).toBe("Yesterday I was afraid");
    expect(await readableWith(older, devices.serverRoom())).toBe("");
  });

  it("V92: without any connection the same is so on this device, at once", async () => {
    const ada = await devices.open("a", "ada", { key: older, padding: "private", socket: null });
    textOf(ada).insert(0, "written on a train");
    await ada.whenKept();
    await ada.takeKeys({ room: devices.room, key: newer, otherKeys: [older] });
    expect(await readableWith(older, ada.outer)).toBe("");
    expect(await readableWith(newer, ada.outer)).toBe("written on a train");
  });

  it("V93: what another device of Ada's wrote offline under the old key is read, and written anew", async () => {
    const phone = await open("phone", older);
    textOf(phone).insert(0, "first. ");
    await saved(phone);
    const laptop = await open("laptop", older);
    await until(() => read(laptop) === "first. ", "the laptop has it");
    laptop.disconnect();
    textOf(laptop).insert(0, "offline. ");
    await laptop.whenKept();
    await laptop.destroy();
    await phone.takeKeys({ room: devices.room, key: newer, otherKeys: [older] });
    await saved(phone);
    const back = await open("laptop", newer, [older]);
    await until(() => read(back) === "offline. first. ", "nothing is lost");
    await until(() => read(phone) === "offline. first. ", "and the phone has it");
    await saved(back);
    await saved(phone);
    expect(await readableWith(older, devices.serverRoom())).toBe("");
    expect(await readableWith(newer, devices.serverRoom())).toBe("offline. first. ");
  });

  it("V92: the daily copies of before lie under the new key too", async () => {
    const ada = await open("ada", older);
    textOf(ada).insert(0, "yesterday's words");
    await saved(ada);
    devices.clock.advance(6_000);
    await until(
      () => ada.copies !== null,
      "copies",
      async () => (await ada.copies?.days())?.length === 1,
    );
    await ada.destroy();
    const again = await open("ada", newer, [older]);
    const [day] = (await again.copies?.days()) ?? [];
    expect(day).toBeDefined();
    const alone = await open("ada", newer);
    const copy = await alone.copies?.read(day ?? 0);
    expect(copy?.getText("clause").toString()).toBe("yesterday's words");
  });
});
