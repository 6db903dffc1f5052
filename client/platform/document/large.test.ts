import { IDBFactory } from "fake-indexeddb";
import "fake-indexeddb/auto";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { LIMITS } from "../../../shared/base/limits.ts";
import { Devices, read, textOf, until } from "./testing/devices.ts";

let devices: Devices;
beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  devices = new Devices(9);
});
afterEach(() => devices.close());

const largestFrame = () => Math.max(...devices.server.heard.map((frame) => frame.length));
const lineTo = () => ({ serverUrl: "ws://paper", WebSocket: devices.server.socketClass() });

describe("a document larger than a frame", () => {
  it("D34: one text that fits no frame is written in parts, and goes whole into the next epoch", async () => {
    const long = "a word of many ".repeat(400_000);
    const ada = await devices.open("a", "ada");
    textOf(ada).insert(0, long);
    await ada.whenSaved();
    const bo = await devices.open("b", "bo");
    await until(() => textOf(bo).length === long.length, "Bo has all of it");
    const next = { room: { ...devices.room, epoch: 1 }, key: devices.random.bytes(32) };
    await ada.moveTo(next);
    await ada.whenSaved();
    const fresh = await devices.open("b", "fresh", next);
    await until(() => textOf(fresh).length === long.length, "the next epoch has all of it");
    expect(read(fresh) === long).toBe(true);
    expect(fresh.status()).toMatchObject({ quarantined: 0, unopened: 0 });
    expect(largestFrame()).toBeLessThanOrEqual(LIMITS.syncFrameBytes);
  });

  it("D35: all that a restored server lacks is sent in frames it takes, and saved is said after the last", async () => {
    const ada = await devices.open("a", "ada", { socket: null });
    for (let i = 0; i < 6; i++) {
      textOf(ada).insert(0, `${i} `.repeat(500_000));
      ada.flush();
    }
    devices.server.silent = true;
    ada.connect(lineTo());
    await until(() => ada.status().synced, "synced");
    expect(largestFrame()).toBeLessThanOrEqual(LIMITS.syncFrameBytes);
    expect(devices.server.heard.length).toBeGreaterThan(3);
    expect(ada.status().saved).toBe("on-its-way");
    devices.server.silent = false;
    devices.server.dropAll();
    ada.connect();
    await ada.whenSaved();
    const fresh = await devices.open("b", "fresh");
    await until(() => textOf(fresh).length === textOf(ada).length, "nothing is missing");
  });
});
