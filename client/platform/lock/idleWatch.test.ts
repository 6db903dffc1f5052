import { describe, expect, it } from "vitest";
import { HandClock } from "../document/testing/handClock.ts";
import { type LastTouch, watchIdle } from "./idleWatch.ts";

const MINUTE_MS = 60_000;

function device() {
  const hand = new HandClock();
  let sleptMs = 0;
  const clock = { now: () => hand.now() + sleptMs, monotonic: () => hand.monotonic(), after: hand.after.bind(hand) };
  let touchedAt: number | null = null;
  const lastTouch: LastTouch = {
    read: () => touchedAt,
    write: (atMs) => {
      touchedAt = atMs;
    },
  };
  const closed: string[] = [];
  const tab = (name: string) => watchIdle({ clock, minutes: 5, lastTouch, onIdle: () => void closed.push(name) });
  return {
    closed,
    tab,
    advance: (ms: number) => hand.advance(ms),
    sleep: (ms: number) => {
      sleptMs += ms;
    },
  };
}

describe("closing by itself", () => {
  it("V109: five minutes without a touch close it, and each touch begins them anew", () => {
    const { advance, closed, tab } = device();
    const ada = tab("ada");
    advance(4 * MINUTE_MS);
    ada.touched();
    advance(4 * MINUTE_MS);
    expect(closed).toEqual([]);
    advance(MINUTE_MS);
    expect(closed).toEqual(["ada"]);
    ada.touched();
    advance(10 * MINUTE_MS);
    expect(closed).toEqual(["ada"]);
  });

  it("V109: a touch in one tab counts for every tab, and none closes under somebody's hand", () => {
    const { advance, closed, tab } = device();
    tab("forgotten");
    const busy = tab("busy");
    for (let minute = 0; minute < 20; minute++) {
      advance(MINUTE_MS);
      busy.touched();
    }
    expect(closed).toEqual([]);
    advance(5 * MINUTE_MS);
    expect(closed.toSorted()).toEqual(["busy", "forgotten"]);
  });

  it("V109: a computer that slept is closed before anything is shown, and the waking touch does not keep it open", () => {
    const { sleep, closed, tab } = device();
    const ada = tab("ada");
    sleep(60 * MINUTE_MS);
    ada.touched();
    expect(closed).toEqual(["ada"]);
  });
});
