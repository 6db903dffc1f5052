import { IDBFactory } from "fake-indexeddb";
import "fake-indexeddb/auto";
import { describe, expect, it } from "vitest";
import { simulate } from "./simulate.ts";

const STEPS = 160;

describe("two partners with three devices each, new keys, lost devices, and a server that is set back", () => {
  it.each([1, 11, 21])(
    "V48: schedules %i and the nine after it lose no word of who stays and bring none of who was signed out",
    { timeout: 120_000 },
    async (first) => {
      for (let seed = first; seed < first + 10; seed++) {
        globalThis.indexedDB = new IDBFactory();
        const { failure, steps } = await simulate(seed, STEPS, "keys");
        expect(failure, `seed ${seed}: ${failure}\n${steps.join("\n")}`).toBeNull();
      }
    },
  );
});
