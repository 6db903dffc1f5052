import { IDBFactory } from "fake-indexeddb";
import "fake-indexeddb/auto";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import * as Y from "yjs";
import type { Room } from "../../../shared/base/room.ts";
import { copiesName, DailyCopies, daysToDrop } from "./dailyCopies.ts";
import { openCopy, sealCopy } from "./sealedCopy.ts";
import { Devices, read, textOf, until } from "./testing/devices.ts";

const DAY_MS = 86_400_000;

let devices: Devices;
let keys: Map<number, Uint8Array>;
let dailyCopies: { keysOf: (room: Room) => readonly Uint8Array[] };
beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  devices = new Devices(4);
  keys = new Map([[0, devices.key]]);
  dailyCopies = { keysOf: ({ epoch }) => [keys.get(epoch)].flatMap((key) => key ?? []) };
});
afterEach(() => devices.close());

/** Quiet for so long that today's copy is made. */
async function rests(copies: DailyCopies | null, count: number): Promise<number[]> {
  devices.clock.advance(6_000);
  let days: number[] = [];
  await until(
    () => days.length === count,
    `${count} copies`,
    async () => (days = (await copies?.days()) ?? []),
  );
  return days;
}

async function wordsOf(copies: DailyCopies | null, day: number | undefined): Promise<string | undefined> {
  const doc = await copies?.read(day ?? 0);
  const words = doc?.getText("clause").toString();
  doc?.destroy();
  return words;
}

describe("daily copies", () => {
  it("D24: what a day ended with is there when everything was deleted on the next one", async () => {
    const ada = await devices.open("a", "ada", { dailyCopies, socket: null });
    textOf(ada).insert(0, "day one");
    await rests(ada.copies, 1);
    devices.clock.advance(DAY_MS);
    textOf(ada).delete(0, 7);
    const [first, second] = await rests(ada.copies, 2);
    expect(await wordsOf(ada.copies, first)).toBe("day one");
    expect(await wordsOf(ada.copies, second)).toBe("");
  });

  it("D24: seven days and eight weeks are kept, and a day to come, from a wrong clock, takes nobody's place", () => {
    const days = Array.from({ length: 100 }, (_, day) => day);
    const kept = (all: readonly number[]) => {
      const dropped = new Set(daysToDrop(all, 99));
      return all.filter((day) => !dropped.has(day));
    };
    expect(kept(days).filter((day) => day > 92)).toHaveLength(7);
    expect(kept(days)).toContain(55);
    expect(kept(days).length).toBeLessThanOrEqual(15);
    expect(kept([...days, 4_000])).toEqual([...kept(days), 4_000]);
  });

  it("D40: a copy larger than any entry is kept in parts and read back letter for letter", async () => {
    const long = "a word of many ".repeat(400_000);
    const ada = await devices.open("a", "ada", { dailyCopies, socket: null });
    textOf(ada).insert(0, long);
    const [day] = await rests(ada.copies, 1);
    expect((await wordsOf(ada.copies, day)) === long).toBe(true);
    const place = { room: devices.room, key: devices.key, random: devices.random };
    const copy = sealCopy(ada.inner, place);
    expect(copy.parts.length).toBeGreaterThan(4);
    const [one, two, ...rest] = copy.parts;
    if (one === undefined || two === undefined) throw new Error("it has several parts");
    for (const parts of [copy.parts.slice(0, -1), [two, one, ...rest], [one, one, ...rest], []])
      expect(openCopy({ ...copy, parts }, devices.key)).toBeNull();
  });

  it("D41: a copy of an earlier epoch opens with that epoch's key, and without it is nothing", async () => {
    const ada = await devices.open("a", "ada", { dailyCopies, socket: null });
    textOf(ada).insert(0, "before the new key");
    await rests(ada.copies, 1);
    const next = { room: { ...devices.room, epoch: 1 }, key: devices.random.bytes(32) };
    keys.set(1, next.key);
    await ada.moveTo(next);
    devices.clock.advance(DAY_MS);
    textOf(ada).insert(0, "after, and ");
    await ada.compactNow();
    const [first, second] = await rests(ada.copies, 2);
    expect(await wordsOf(ada.copies, first)).toBe("before the new key");
    expect(await wordsOf(ada.copies, second)).toBe("after, and before the new key");
    keys.delete(0);
    expect(await wordsOf(ada.copies, first)).toBeUndefined();
  });

  it("D42: what is typed just before the page goes is in today's copy", async () => {
    let leave = (): void => {};
    const page = {
      isVisible: () => true,
      onLeaving: (listener: () => void) => {
        leave = listener;
        return () => {};
      },
    };
    const ada = await devices.open("a", "ada", { dailyCopies, socket: null, page });
    textOf(ada).insert(0, "good night");
    leave();
    let days: number[] = [];
    await until(
      () => days.length === 1,
      "a copy",
      async () => (days = (await ada.copies?.days()) ?? []),
    );
    expect(await wordsOf(ada.copies, days[0])).toBe("good night");
  });

  it("D43: while it is asked whether a large removal was meant, today's copy stays as it was before it", async () => {
    const words = "what we wrote together ".repeat(20);
    const ada = await devices.open("a", "ada", { dailyCopies });
    const bo = await devices.open("b", "bo");
    textOf(ada).insert(0, words);
    const [day] = await rests(ada.copies, 1);
    await until(() => read(bo) === words, "Bo has it");
    const asked = new Promise<{ takeTheirs(): void }>((resolve) => void ada.onMassRemoval(resolve));
    textOf(bo).delete(0, words.length);
    bo.flush();
    const removal = await asked;
    await rests(ada.copies, 1);
    expect(await wordsOf(ada.copies, day)).toBe(words);
    removal.takeTheirs();
    textOf(ada).insert(0, "!");
    devices.clock.advance(6_000);
    let left: string | undefined = words;
    await until(
      () => left === "!",
      "the copy follows",
      async () => (left = await wordsOf(ada.copies, day)),
    );
  });

  it("D44: a store that takes no copy says so, and takes the next one again", async () => {
    const name = copiesName("ada", devices.room);
    const inner = new Y.Doc();
    inner.getText("clause").insert(0, "words");
    const copies = await DailyCopies.open(name, inner, dailyCopies.keysOf);
    const place = { room: devices.room, key: devices.key, random: devices.random };
    copies?.close();
    await copies?.keep(place, devices.clock.now());
    expect(copies?.isRefused).toBe(true);
    const again = await DailyCopies.open(name, inner, dailyCopies.keysOf);
    await again?.keep(place, devices.clock.now());
    expect(again?.isRefused).toBe(false);
    expect(await again?.days()).toHaveLength(1);
    again?.close();
  });
});
