import { IDBFactory } from "fake-indexeddb";
import "fake-indexeddb/auto";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { keepBack, showAll } from "./hostSteps.ts";
import { simulate } from "./simulate.ts";
import { type Device, World } from "./world.ts";

const STEPS = 180;

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

/** Everything is delivered until nobody has anything left to say. */
async function pump({ network }: World): Promise<void> {
  for (let quiet = 0; quiet < 5; quiet++) {
    for (let turn = 0; turn < 4; turn++) await new Promise<void>((resolve) => void setImmediate(resolve));
    for (let line = network.busy[0]; line !== undefined; line = network.busy[0]) {
      quiet = 0;
      while (line.deliver("up") || line.deliver("down"));
    }
  }
}

describe("two partners with two devices each, and a host that keeps entries back and shows old ones again", () => {
  let told = 0;
  it.each([1, 6, 11, 16])(
    "V225, V228: schedules %i and the four after it tell only those from whom something was kept, and end with everybody alike",
    { timeout: 120_000 },
    async (first) => {
      for (let seed = first; seed < first + 5; seed++) {
        globalThis.indexedDB = new IDBFactory();
        const run = await simulate(seed, STEPS, "host");
        expect(run.failure, `seed ${seed}: ${run.failure}\n${run.steps.join("\n")}`).toBeNull();
        told += run.told.size;
      }
    },
  );
  // Otherwise nothing was put to the test.
  afterAll(() => expect(told).toBeGreaterThan(0));

  it("V221, V228: over the real relay, whoever is kept from what a partner's phone writes is told by what her laptop writes", async () => {
    const world = new World(228);
    const phone = await world.addDevice("a", "ada-phone");
    const laptop = await world.addDevice("a", "ada-laptop");
    const say = async (device: Device, fact: string) => {
      device.document.inner.getMap("facts").set(fact, true);
      device.document.flush();
      await pump(world);
    };
    for (const device of [phone, laptop]) world.connect(device);
    await pump(world);
    await say(phone, "one");
    await say(laptop, "two");
    const bo = await world.addDevice("b", "bo-phone");
    world.connect(bo);
    await pump(world);
    // Of the two that wrote, until the host picks her phone.
    do {
      bo.kept.release();
    } while (!keepBack(world, bo).includes("ada-phone"));
    for (const fact of ["three", "four", "five", "six"]) await say(phone, fact);
    await say(laptop, "seven");
    world.clock.advance(6_000);
    await pump(world);
    const facts = bo.document.inner.getMap("facts");
    expect([facts.has("six"), facts.has("seven")]).toEqual([false, true]);
    expect(bo.document.status().isBehind).toBe(false);
    world.clock.advance(31_000);
    await pump(world);
    expect(bo.document.status().isBehind).toBe(true);
    expect(laptop.document.status().isBehind).toBe(false);
    showAll(world, bo);
    world.connect(bo);
    await pump(world);
    expect(facts.has("six")).toBe(true);
    expect(bo.document.status().isBehind).toBe(false);
    for (const { document } of world.devices) await document.destroy();
  });
});
