import { IDBFactory } from "fake-indexeddb";
import "fake-indexeddb/auto";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { Devices, textOf, until } from "./testing/devices.ts";

let devices: Devices;
beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  devices = new Devices(3);
});
afterEach(() => devices.close());

/** Frames of the kind that carries presence; an end of presence is one of them. */
function presenceFrames(): number {
  return devices.server.heard.filter(([type]) => type === 1).length;
}

describe("presence", () => {
  it("D19: Bo cannot see Ada read: nothing is sent while she has a document open and her caret nowhere", async () => {
    const ada = await devices.open("a", "ada");
    const bo = await devices.open("b", "bo");
    textOf(bo).insert(0, "read me");
    await until(() => textOf(ada).length === 7, "Ada reads it");
    expect(presenceFrames()).toBe(0);

    ada.awareness.setLocalStateField("caret", { at: 1 });
    await until(() => bo.awareness.getStates().has(ada.inner.clientID), "Bo sees her write");
    ada.awareness.setLocalStateField("caret", null);
    devices.clock.advance(1_000);
    await until(() => !bo.awareness.getStates().has(ada.inner.clientID), "and no longer, while she reads on");
  });
});
