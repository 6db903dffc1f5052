import { beforeEach, describe, expect, it } from "vitest";
import { newId, type SessionId } from "../../../shared/base/ids.ts";
import { HandClock } from "./testing/handClock.ts";
import { seededRandom } from "./testing/seededRandom.ts";
import { NamedCounters } from "./namedCounters.ts";
import { WithheldWatch } from "./withheldWatch.ts";

const random = seededRandom(222);
const session = newId<SessionId>(random);

let clock: HandClock;
let here: Map<SessionId, number>;
let named: NamedCounters;
let hasGap: boolean;
let isSynced: boolean;
let changes: number;
let asked: SessionId[];
let watch: WithheldWatch;
beforeEach(() => {
  clock = new HandClock();
  here = new Map();
  named = new NamedCounters();
  hasGap = false;
  isSynced = true;
  changes = 0;
  asked = [];
  watch = new WithheldWatch({
    clock,
    named: () => named.take(),
    reached(name) {
      asked.push(name);
      return here.get(name) ?? -1;
    },
    hasGap: () => hasGap,
    isSynced: () => isSynced,
    changed: () => changes++,
  });
});

function hear(counter: number, name = session): void {
  named.say([[name, counter]]);
  watch.look();
}

function arrives(counter: number): void {
  here.set(session, counter);
  watch.look();
}

describe("what others had of a room and this device has not", () => {
  it("V222: a server that is only slow is never told, however long it stays a step behind", () => {
    hear(5);
    for (let counter = 6; counter < 20; counter++) {
      hear(counter);
      clock.advance(20_000);
      arrives(counter - 1);
      expect(watch.isMissing).toBe(false);
    }
    arrives(19);
    clock.advance(120_000);
    expect([watch.isMissing, changes]).toEqual([false, 0]);
  });

  it("V221: it is told once, after half a minute, stays while any of it is missing, and goes with the last of it", () => {
    hear(5);
    clock.advance(10_000);
    hear(9);
    clock.advance(20_000);
    expect([watch.isMissing, changes]).toEqual([true, 1]);
    isSynced = false;
    clock.advance(60_000);
    watch.look();
    expect([watch.isMissing, changes]).toEqual([true, 1]);
    isSynced = true;
    arrives(9);
    expect([watch.isMissing, changes]).toEqual([false, 2]);
  });

  it("V221: a hole that stays is told, and one that closes is not", () => {
    hasGap = true;
    watch.look();
    clock.advance(29_000);
    hasGap = false;
    watch.look();
    hasGap = true;
    watch.look();
    clock.advance(29_000);
    expect(watch.isMissing).toBe(false);
    clock.advance(1_000);
    expect(watch.isMissing).toBe(true);
  });

  it("V221: somebody who makes sessions up fills no memory: no more than 256 are waited for, those that came first", () => {
    hear(5);
    for (let i = 0; i < 1_000; i++) named.say([[newId<SessionId>(random), 1]]);
    watch.look();
    asked = [];
    watch.look();
    expect(asked).toHaveLength(256);
    expect(asked).toContain(session);
    watch.destroy();
  });
});
