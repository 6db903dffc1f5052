import { IDBFactory } from "fake-indexeddb";
import "fake-indexeddb/auto";
import { beforeEach, describe, expect, it } from "vitest";
import { simulate } from "./simulate.ts";

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

describe("two partners with two devices each on a bad network", () => {
  // Ten at a time, so that a slow machine shows where it is.
  it.each(Array.from({ length: 10 }, (_, tens) => tens * 10 + 1))(
    "D25, D27: schedules %i and the nine after it end with every replica equal to a fresh one, and nothing pending",
    { timeout: 120_000 },
    async (first) => {
      for (let seed = first; seed < first + 10; seed++) {
        globalThis.indexedDB = new IDBFactory();
        const { failure, steps } = await simulate(seed);
        expect(failure, `seed ${seed}: ${failure}\n${steps.join("\n")}`).toBeNull();
      }
    },
  );

  it("D25: a seed that failed can be run again, step for step", async () => {
    const first = await simulate(7);
    globalThis.indexedDB = new IDBFactory();
    const second = await simulate(7);
    expect(second.steps).toEqual(first.steps);
  });
});
