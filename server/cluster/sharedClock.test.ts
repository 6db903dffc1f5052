import { describe, expect, it } from "vitest";
import { createManualClock } from "../sync/testing/manualClock.ts";
import { openSharedClock } from "./sharedClock.ts";

const MINUTE_MS = 60_000;

/** A machine whose own clock is `offMs` away from the database's, which runs as fast. */
async function machine(offMs: number) {
  const base = createManualClock();
  const said: string[] = [];
  const database = { offMs: 0, answersAfterMs: 0, away: false };
  async function askDatabase(): Promise<number> {
    if (database.away) throw new Error("away");
    if (database.answersAfterMs > 0) await base.advance(database.answersAfterMs);
    return base.now() - offMs + database.offMs;
  }
  const clock = await openSharedClock({ base, askDatabase, warn: (sentence) => void said.push(sentence) });
  return { base, clock, said, database };
}

describe("the clock that nodes share", () => {
  it("R104: nodes whose own clocks are minutes apart read the database's, and each is told of its own once", async () => {
    const ada = await machine(3 * MINUTE_MS);
    const bo = await machine(-2 * MINUTE_MS);
    expect(ada.clock.now()).toBe(ada.base.now() - 3 * MINUTE_MS);
    expect(bo.clock.now()).toBe(bo.base.now() + 2 * MINUTE_MS);
    await ada.base.advance(5 * MINUTE_MS);
    expect(ada.clock.now()).toBe(ada.base.now() - 3 * MINUTE_MS);
    expect(ada.said).toEqual([
      "This machine's clock is 180 seconds ahead of the database's, which counts. Set it by NTP.",
    ]);
    expect(bo.said[0]).toMatch(/120 seconds behind/);
    expect((await machine(1_500)).said).toEqual([]);
  });

  it("R104: is asked for each minute, and never goes back when an answer does", async () => {
    const { base, clock, database } = await machine(0);
    await base.advance(MINUTE_MS - 1);
    const held = clock.now();
    database.offMs = -10_000;
    await base.advance(5_000);
    expect(clock.now()).toBe(held);
    await base.advance(10_000);
    expect(clock.now()).toBe(base.now() - 10_000);
    clock.stop();
    database.offMs = 99_000;
    await base.advance(5 * MINUTE_MS);
    expect(clock.now()).toBe(base.now() - 10_000);
  });

  it("R104: goes on while the database is away, and an answer that took long does not count", async () => {
    const { base, clock, database } = await machine(4_000);
    database.away = true;
    await base.advance(3 * MINUTE_MS);
    expect(clock.now()).toBe(base.now() - 4_000);
    database.away = false;
    database.answersAfterMs = 1_500;
    database.offMs = 5_000;
    await base.advance(MINUTE_MS);
    expect(clock.now()).toBe(base.now() - 4_000);
    database.answersAfterMs = 0;
    await base.advance(2 * MINUTE_MS);
    expect(clock.now()).toBe(base.now() + 1_000);
  });
});
