import { IDBFactory } from "fake-indexeddb";
import "fake-indexeddb/auto";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import * as Y from "yjs";
import { Devices, read, textOf, until } from "./testing/devices.ts";

let devices: Devices;
beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  devices = new Devices(1);
});
afterEach(() => devices.close());

const lineTo = () => ({ serverUrl: "ws://paper", WebSocket: devices.server.socketClass() });

describe("the sealed document", () => {
  it("D1: what Ada types arrives at Bo's, and neither server nor disk sees a letter of it", async () => {
    const ada = await devices.open("a", "ada");
    const bo = await devices.open("b", "bo");
    textOf(ada).insert(0, "We knock before we enter.");
    ada.flush();
    await until(() => read(bo) === "We knock before we enter.", "Bo reads it");
    const stored = [
      ...devices.server.heard,
      Y.encodeStateAsUpdate(devices.serverRoom()),
      Y.encodeStateAsUpdate(bo.outer),
    ];
    expect(stored.some((bytes) => new TextDecoder("latin1").decode(bytes).includes("knock"))).toBe(false);
  });

  it("D2: both write offline and both texts survive, the same at both", async () => {
    const ada = await devices.open("a", "ada", { socket: null });
    const bo = await devices.open("b", "bo", { socket: null });
    textOf(ada).insert(0, "Ada. ");
    textOf(bo).insert(0, "Bo. ");
    ada.connect(lineTo());
    bo.connect(lineTo());
    await Promise.all([ada.whenSaved(), bo.whenSaved()]);
    await until(() => read(ada).length === 9 && read(bo).length === 9, "both have both");
    expect(read(ada)).toBe(read(bo));
  });

  it("D3: a change made offline that only deletes is not lost", async () => {
    const ada = await devices.open("a", "ada");
    const bo = await devices.open("b", "bo");
    textOf(ada).insert(0, "Never ever.");
    ada.flush();
    await until(() => read(bo) === "Never ever.", "Bo has it");
    bo.disconnect();
    textOf(bo).delete(5, 5);
    await bo.whenKept();
    await bo.destroy();
    const boAgain = await devices.open("b", "bo");
    await until(() => read(ada) === "Never.", "Ada sees the deletion");
    expect(read(boAgain)).toBe("Never.");
  });

  it("D4: Ada and Bo compact in the same moment and nothing is lost", async () => {
    const ada = await devices.open("a", "ada");
    const bo = await devices.open("b", "bo");
    for (let i = 0; i < 40; i++) {
      textOf(i % 2 === 0 ? ada : bo).insert(0, `${i} `);
      (i % 2 === 0 ? ada : bo).flush();
    }
    await Promise.all([ada.whenSaved(), bo.whenSaved()]);
    await until(() => read(ada) === read(bo) && read(ada).length === 110, "both have all");
    const before = read(ada);
    ada.disconnect();
    bo.disconnect();
    expect(await ada.compactNow()).toBe(true);
    expect(await bo.compactNow()).toBe(true);
    ada.connect();
    bo.connect();
    await Promise.all([ada.whenSaved(), bo.whenSaved()]);
    await until(() => ada.status().synced && bo.status().synced, "both are back");
    const third = await devices.open("b", "third");
    await until(() => read(third) === before, "a new device reads the same");
    expect([read(ada), read(bo)]).toEqual([before, before]);
    expect(third.status()).toMatchObject({ unopened: 0, quarantined: 0 });
  });

  it("D5: somebody who only reads leaves no trace, not even an opener", async () => {
    const ada = await devices.open("a", "ada");
    const bo = await devices.open("b", "bo");
    textOf(ada).insert(0, "Hello");
    await ada.whenSaved();
    await until(() => read(bo) === "Hello", "Bo reads");
    expect(await bo.compactNow()).toBe(false);
    devices.clock.advance(60_000);
    await bo.whenSaved();
    expect(devices.serverRoom().share.size).toBe(1);
  });

  it("D6: a reload and a duplicated tab begin sessions of their own and never reuse a nonce", async () => {
    const ada = await devices.open("a", "ada");
    textOf(ada).insert(0, "one ");
    await ada.whenKept();
    const tab = await devices.open("a", "ada");
    textOf(tab).insert(0, "two ");
    await tab.whenKept();
    await until(() => read(ada) === read(tab) && read(ada).length === 8, "the tabs agree through the server");
    await ada.destroy();
    await tab.destroy();
    const reloaded = await devices.open("a", "ada", { socket: null });
    expect(read(reloaded)).toHaveLength(8);
    textOf(reloaded).insert(0, "three ");
    reloaded.flush();
    expect([...reloaded.outer.share.keys()]).toHaveLength(3);
  });

  it("D7: saved means acknowledged, kept means kept, and neither is said early", async () => {
    const ada = await devices.open("a", "ada", { socket: null });
    textOf(ada).insert(0, "x");
    expect(ada.status()).toMatchObject({ saved: "kept", keptOnDisk: false, connection: "offline" });
    await ada.whenKept();
    expect(ada.status().keptOnDisk).toBe(true);
    devices.server.silent = true;
    ada.connect(lineTo());
    await until(() => ada.status().synced, "synced");
    expect(ada.status().saved).toBe("on-its-way");
    devices.server.silent = false;
    devices.server.dropAll();
    ada.connect();
    await ada.whenSaved();
    expect(ada.status().saved).toBe("saved");
    const before = ada.status();
    expect(ada.status()).toBe(before);
  });

  it("D8: a final close says why and is not tried again", async () => {
    const ada = await devices.open("a", "ada");
    await until(() => ada.status().synced, "synced");
    devices.server.dropAll(4401);
    expect(ada.status()).toMatchObject({ refused: "not-allowed", connection: "offline" });
  });

  it("D9: nothing is sealed before the key commitment was checked, and nothing typed meanwhile is lost", async () => {
    let checked = false;
    const ada = await devices.open("a", "ada", { mayWrite: () => checked });
    const bo = await devices.open("b", "bo");
    textOf(ada).insert(0, "early");
    ada.flush();
    await until(() => ada.status().synced, "synced");
    expect(ada.outer.share.size).toBe(0);
    expect(ada.status().saved).not.toBe("saved");
    checked = true;
    ada.flush();
    await until(() => read(bo) === "early", "Bo reads it");
  });

  it("D10: undo takes back what was done here and leaves the partner's words", async () => {
    const { undoFor } = await import("./testing/undoFor.ts");
    const ada = await devices.open("a", "ada");
    const bo = await devices.open("b", "bo");
    const undo = undoFor([textOf(ada)]);
    textOf(ada).insert(0, "Ada ");
    ada.flush();
    await until(() => read(bo) === "Ada ", "Bo has Ada's");
    textOf(bo).insert(4, "Bo");
    bo.flush();
    await until(() => read(ada) === "Ada Bo", "Ada has Bo's");
    undo.undo();
    ada.flush();
    await until(() => read(bo) === "Bo", "only Ada's word is gone");
    expect(read(ada)).toBe("Bo");
  });

  it("D11: the next epoch begins with everything, and unsent edits are carried over with the next word", async () => {
    const ada = await devices.open("a", "ada");
    const bo = await devices.open("b", "bo");
    textOf(ada).insert(0, "shared ");
    ada.flush();
    await until(() => read(bo) === "shared ", "Bo has it");
    bo.disconnect();
    textOf(bo).insert(0, "unsent ");
    await bo.whenKept();
    const next = { room: { ...devices.room, epoch: 1 }, key: devices.random.bytes(32) };
    await ada.moveTo(next);
    textOf(ada).insert(0, "new ");
    await ada.whenSaved();
    await bo.destroy();
    const previous = { room: devices.room, key: devices.key };
    const boAgain = await devices.open("b", "bo", { ...next, carryFrom: [previous] });
    await until(() => read(boAgain).includes("new"), "Bo reads");
    expect(boAgain.status().saved).not.toBe("saved");
    textOf(boAgain).insert(0, "Bo. ");
    await until(() => read(ada).includes("unsent") && read(ada).includes("Bo. "), "both have all four");
    const fresh = await devices.open("a", "fresh", next);
    await until(() => read(fresh) === read(ada), "a new device needs the new room only");
    expect(read(boAgain)).toBe(read(ada));
    expect(read(fresh)).toHaveLength("Bo. unsent shared new ".length);
  });

  it("D11: both move at once, typing all the while, and end the same in the new room", async () => {
    const ada = await devices.open("a", "ada");
    const bo = await devices.open("b", "bo");
    textOf(ada).insert(0, "one ");
    ada.flush();
    await until(() => read(bo) === "one ", "Bo has it");
    const next = { room: { ...devices.room, generation: 1 }, key: devices.random.bytes(32) };
    textOf(bo).insert(0, "two ");
    const moves = [ada.moveTo(next), bo.moveTo(next)];
    textOf(ada).insert(0, "three ");
    textOf(bo).insert(0, "four ");
    await Promise.all(moves);
    textOf(ada).insert(0, "five ");
    await Promise.all([ada.whenSaved(), bo.whenSaved()]);
    await until(() => read(ada) === read(bo) && read(ada).length === "one two three four five ".length, "both agree");
    const fresh = await devices.open("b", "fresh", next);
    await until(() => read(fresh) === read(ada), "a new device agrees");
    expect(fresh.status()).toMatchObject({ quarantined: 0, unopened: 0 });
  });

  it("D12: private writing leaves every five seconds, in lengths that say little", async () => {
    const ada = await devices.open("a", "ada", { padding: "private" });
    await until(() => ada.status().synced, "synced");
    textOf(ada).insert(0, "x");
    devices.clock.advance(4_900);
    expect(ada.outer.share.size).toBe(0);
    devices.clock.advance(200);
    expect(ada.outer.share.size).toBe(1);
    const sizes = [...ada.outer.store.clients.values()].flat().map((item) => (item as Y.Item).content);
    const entry = (sizes[1] as Y.ContentBinary).content;
    expect(entry.length).toBe(2 + 256 + 16);
  });
});
