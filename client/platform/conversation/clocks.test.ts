import { describe, expect, it } from "vitest";
import type { ConversationId } from "../../../shared/base/ids.ts";
import { HandClock } from "../document/testing/handClock.ts";
import { createPauseFloor } from "./pauseFloor.ts";
import { createServerClock } from "./serverClock.ts";

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;
const ONE = "one" as ConversationId;

/** A hand clock whose wall can be set like a person sets it. */
class SetClock extends HandClock {
  aheadMs = 0;
  override now(): number {
    return super.now() + this.aheadMs;
  }
}

describe("the server's clock as best known", () => {
  it("C60: a device that is a day off shows the server's time, also when it is set in between", () => {
    const clock = new SetClock();
    const serverMs = clock.monotonic();
    clock.aheadMs = DAY_MS;
    const kept: number[] = [];
    const server = createServerClock(clock, (aheadMs) => kept.push(aheadMs));
    server.heard(serverMs, clock.monotonic());
    expect(server.now()).toBe(serverMs);
    clock.aheadMs = -DAY_MS;
    clock.advance(MINUTE_MS);
    expect(server.now()).toBe(serverMs + MINUTE_MS);
    expect(kept).toEqual([-DAY_MS]);
  });

  it("C60: after a reload the difference that was found the last time bridges until an answer comes", () => {
    const clock = new SetClock();
    const realMs = clock.now();
    clock.aheadMs = DAY_MS;
    const server = createServerClock(clock, () => undefined);
    server.restore(-DAY_MS);
    expect(server.now()).toBe(realMs);
    server.notBefore(realMs + 5);
    expect(server.now()).toBe(realMs + 5);
  });
});

describe("the twenty minutes of a pause on one's own clock", () => {
  const open = (clock: SetClock, kept = new Map<string, number>()) => {
    const floor = createPauseFloor(clock, (key, wallMs) => kept.set(key, wallMs));
    return { floor, kept };
  };

  it("C61: a pause that came as it happened lasts twenty minutes here, whatever the server says of the time", () => {
    const clock = new SetClock();
    const { floor } = open(clock);
    floor.seen(ONE, 5, "live", 3 * DAY_MS);
    clock.advance(19 * MINUTE_MS);
    expect(floor.leftMs(ONE, 5)).toBe(MINUTE_MS);
    clock.aheadMs = DAY_MS;
    expect(floor.leftMs(ONE, 5)).toBe(MINUTE_MS);
    clock.advance(MINUTE_MS);
    expect(floor.leftMs(ONE, 5)).toBe(0);
  });

  it("C61: one that is found after the line was down may have run since then, and not longer", () => {
    const clock = new SetClock();
    const { floor } = open(clock);
    floor.lineWentDown();
    clock.advance(5 * MINUTE_MS);
    floor.seen(ONE, 5, "read", 60 * MINUTE_MS);
    expect(floor.leftMs(ONE, 5)).toBe(15 * MINUTE_MS);
    floor.seen(ONE, 9, "read", MINUTE_MS);
    expect(floor.leftMs(ONE, 9)).toBe(19 * MINUTE_MS);
  });

  it("C61: after a reload it goes on where it was; a wall clock that was set back makes it no longer", () => {
    const clock = new SetClock();
    const { floor, kept } = open(clock);
    floor.seen(ONE, 5, "live", 0);
    clock.advance(8 * MINUTE_MS);
    const after = open(clock, kept).floor;
    after.restore(kept);
    after.seen(ONE, 5, "read", DAY_MS);
    expect(after.leftMs(ONE, 5)).toBe(12 * MINUTE_MS);
    clock.aheadMs = -DAY_MS;
    const later = open(clock, kept).floor;
    later.restore(kept);
    later.seen(ONE, 5, "read", DAY_MS);
    expect(later.leftMs(ONE, 5)).toBe(20 * MINUTE_MS);
  });
});
