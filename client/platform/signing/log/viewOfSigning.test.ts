import { describe, expect, it } from "vitest";
import type { SigningState } from "../../../../shared/signing/signingState.ts";
import type { SigningPlace } from "./signingPlace.ts";
import { maySignNow, nextChangeMs } from "./viewOfSigning.ts";
import { whyNotSign } from "./whyNotSign.ts";

const HOUR_MS = 60 * 60_000;
const DAY_MS = 24 * HOUR_MS;
const NOON_MS = Date.UTC(2026, 10, 22, 12);

describe("whether somebody may sign here and now", () => {
  const may = (given: Partial<Parameters<typeof maySignNow>[0]> & { readonly closed?: boolean }): string => {
    // reason: nothing of the place is asked but whether it is closed.
    const place = { closed: given.closed === true } as SigningPlace;
    return maySignNow({ isUp: true, isCompared: true, ownMs: NOON_MS, serverMs: NOON_MS, ...given, place });
  };

  it("G230: a clock that is a day off may sign, two days and a year may not, in either direction", () => {
    for (const off of [0, 11 * HOUR_MS, DAY_MS, -DAY_MS]) expect(may({ ownMs: NOON_MS + off })).toBe("yes");
    for (const off of [2 * DAY_MS, -2 * DAY_MS, 365 * DAY_MS])
      expect(may({ ownMs: NOON_MS + off })).toBe("clock-wrong");
  });

  it("G230: nor may a day on the wall that is two days from the server's, by time zone and clock together", () => {
    expect(whyNotSign("yes", "2026-11-23", NOON_MS)).toBeNull();
    expect(whyNotSign("yes", "2026-11-21", NOON_MS)).toBeNull();
    for (const day of ["2026-11-24", "2026-11-20"]) expect(whyNotSign("yes", day, NOON_MS)).toBe("clock-wrong");
  });

  it("G229: what is missing longest is said first", () => {
    expect(may({ closed: true, isCompared: false, isUp: false })).toBe("closed");
    expect(may({ isCompared: false, isUp: false, ownMs: 0 })).toBe("words-first");
    expect(may({ isUp: false, ownMs: 0 })).toBe("clock-wrong");
    expect(may({ isUp: false })).toBe("offline");
  });
});

describe("when time alone changes what is shown", () => {
  const inHours = (...until: readonly number[]): number => {
    const versions = until.map((hours) => ({ standing: { kind: "resting", until: NOON_MS + hours * HOUR_MS } }));
    // reason: nothing of a version is asked but until when it stands as it does.
    return nextChangeMs({ versions, now: NOON_MS, ignored: 0 } as unknown as SigningState) / HOUR_MS;
  };

  it("G237: at the next midnight of the server's clock, or when something runs out before it", () => {
    expect(inHours()).toBeCloseTo(12, 1);
    expect(inHours(-3, 72)).toBeCloseTo(12, 1);
    expect(inHours(72, 5, 7)).toBeCloseTo(5, 1);
  });
});
