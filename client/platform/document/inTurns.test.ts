import { IDBFactory } from "fake-indexeddb";
import "fake-indexeddb/auto";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import * as Y from "yjs";
import { newInnerClient } from "./clientIds.ts";
import { encodeStructs } from "./encodeChanges.ts";
import type { SealedDocument } from "./sealedDocument.ts";
import { Devices, read, textOf, until } from "./testing/devices.ts";
import { HandSession } from "./testing/handSession.ts";
import { seededRandom } from "./testing/seededRandom.ts";

let devices: Devices;
beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  devices = new Devices(6);
});
afterEach(() => devices.close());

const toServer = () => ({ serverUrl: "ws://paper", WebSocket: devices.server.socketClass() });

/** Letter by letter, each where the last one was put: 64 entries of each become a fold. */
async function writeInTurns(writers: readonly [SealedDocument, SealedDocument], letters: number): Promise<void> {
  for (let i = 0; i < letters; i++) {
    const writer = writers[i % 2 === 0 ? 0 : 1];
    textOf(writer).insert(Math.min(i, textOf(writer).length), String.fromCodePoint(97 + (i % 26)));
    // A letter taken back now and then, of whoever wrote it.
    if (i % 9 === 8) textOf(writer).delete(textOf(writer).length - 3, 1);
    writer.flush();
    await until(() => read(writers[0]) === read(writers[1]), "both have the letter");
  }
}

describe("two who write in turns in one place", () => {
  it("D60: what each folded builds on the other's fold; a new device, a reload and one that was away show all of it", async () => {
    const ada = await devices.open("a", "ada");
    const bo = await devices.open("b", "bo");
    const away = await devices.open("b", "away");
    await writeInTurns([ada, bo], 20);
    await until(() => read(away) === read(ada), "the third has what there is");
    away.disconnect();
    await writeInTurns([ada, bo], 300);
    const written = read(ada);
    expect(written.length).toBeGreaterThan(250);
    const fresh = await devices.open("a", "fresh");
    away.connect(toServer());
    for (const device of [fresh, away]) {
      await until(() => read(device) === written, "all of it is there");
      expect(device.status()).toMatchObject({ quarantined: 0, unopened: 0 });
    }
    await ada.destroy();
    const again = await devices.open("a", "ada", { socket: null });
    expect(read(again)).toBe(written);
    textOf(fresh).insert(0, "And on. ");
    fresh.flush();
    await until(() => read(bo) === `And on. ${written}`, "writing goes on");
  });

  it("D60: forged letters that wait for each other in a ring stay out, and hold nobody up", async () => {
    const ada = await devices.open("a", "ada");
    const bo = await devices.open("b", "bo");
    await writeInTurns([ada, bo], 140);
    const ids = [newInnerClient("b", devices.random), newInnerClient("b", devices.random)] as const;
    for (const [own, other] of [ids, ids.toReversed() as [number, number]]) {
      const origin = Y.createID(other, 0);
      const letter = new Y.Item(Y.createID(own, 0), null, origin, null, null, null, null, new Y.ContentString("?"));
      const update = encodeStructs(new Map([[own, [letter]]]), Y.createDeleteSet(), "v1");
      new HandSession(devices, "b", own).append("update", update);
    }
    const fresh = await devices.open("a", "fresh");
    await until(() => fresh.status().quarantined === 2, "the two are held");
    expect(read(fresh)).toBe(read(ada));
    textOf(ada).insert(0, "Still here. ");
    ada.flush();
    await until(() => read(fresh) === read(ada) && read(bo) === read(ada), "writing goes on");
    expect(fresh.status().quarantined).toBe(2);
  });

  it.each([1, 2, 3, 4, 5, 6])(
    "D60: three devices write, take back, go and come back at random (seed %i); a new one shows the same",
    async (seed) => {
      const random = seededRandom(seed);
      const below = (n: number): number => (random.bytes(1)[0] ?? 0) % n;
      const everybody = [
        await devices.open("a", "ada"),
        await devices.open("b", "bo"),
        await devices.open("a", "laptop"),
      ] as const;
      const [ada] = everybody;
      const away = new Set<SealedDocument>();
      const isSame = (): boolean => {
        const here = everybody.filter((device) => !away.has(device));
        return here.every((device) => here[0] !== undefined && read(device) === read(here[0]));
      };
      const comeBack = (): void => {
        for (const device of away) device.connect(toServer());
        away.clear();
      };
      for (let i = 0, at = 0; i < 500; i++) {
        const writer = everybody[below(3)] ?? ada;
        const text = textOf(writer);
        const chance = below(100);
        if (chance < 2 && away.size === 0) away.add(writer).forEach((device) => device.disconnect());
        else if (chance < 5) comeBack();
        else if (chance < 7 && seed % 3 === 0) await writer.compactNow();
        at = below(4) === 0 ? below(text.length + 1) : Math.min(at + 1, text.length);
        if (below(6) === 0 && text.length > 3) text.delete(below(text.length), 1);
        else text.insert(at, String.fromCodePoint(97 + (i % 26)));
        writer.flush();
        if (below(3) > 0) await until(isSame, "those who are here agree");
      }
      comeBack();
      await until(isSame, "all agree");
      await Promise.all(everybody.map((device) => device.whenSaved()));
      const fresh = await devices.open("b", "fresh");
      await until(() => read(fresh) === read(ada), "the new device agrees");
      expect(fresh.status().quarantined).toBe(0);
    },
  );
});
