import { describe, expect, it } from "vitest";
import type { DeviceId, SpaceId } from "../../shared/base/ids.ts";
import { LIMITS } from "../../shared/base/limits.ts";
import { createMovedClock } from "../testing/movedClock.ts";
import { createLinking, type Gift } from "./linking.ts";

const gift: Gift = {
  sealed: Uint8Array.of(1, 2, 3),
  space: `${"s".repeat(21)}A` as SpaceId,
  slot: "a",
  from: `${"p".repeat(21)}A` as DeviceId,
};
const ENDED = { ok: false, problem: "code-ended" };
const NOTHING_YET = { ok: true, value: null };

function linking() {
  const clock = createMovedClock();
  const places = createLinking(clock);
  places.open("code", "ada");
  return { clock, places };
}

describe("where a bare device waits", () => {
  it("V24: is told at once what was given, and nothing yet after a while", async () => {
    const { clock, places } = linking();
    const early = places.take("code", "ada");
    clock.move(10_000);
    expect(await early).toEqual(NOTHING_YET);
    const waiting = places.take("code", "ada");
    expect(places.give("code", gift)).toEqual({ ok: true, value: undefined });
    expect(await waiting).toEqual({ ok: true, value: gift });
    expect(await places.take("code", "ada")).toEqual({ ok: true, value: gift });
  });

  it("V24: of two who wait with one claim the first is let go", async () => {
    const { places } = linking();
    const first = places.take("code", "ada");
    const second = places.take("code", "ada");
    expect(await first).toEqual(NOTHING_YET);
    places.give("code", gift);
    expect(await second).toEqual({ ok: true, value: gift });
  });

  it("V7: after two minutes, after an end and after a stop there is nothing, given or not", async () => {
    const { clock, places } = linking();
    const waiting = places.take("code", "ada");
    clock.move(LIMITS.linkLifeMs);
    // Let go by the shorter wait or by the end, whichever the clock came to first.
    await waiting;
    expect(await places.take("code", "ada")).toEqual(ENDED);
    expect(places.give("code", gift)).toEqual(ENDED);
    places.open("next", "ada");
    places.give("next", gift);
    places.end("next", "ada");
    expect(await places.take("next", "ada")).toEqual(ENDED);
    places.open("last", "ada");
    const stopped = places.take("last", "ada");
    places.close();
    expect(await stopped).toEqual(ENDED);
  });

  it("V7: another claim opens, takes and ends nothing; the same claim again is a lost answer", async () => {
    const { places } = linking();
    expect(places.open("code", "eve")).toEqual(ENDED);
    expect(await places.take("code", "eve")).toEqual(ENDED);
    places.end("code", "eve");
    expect(places.open("code", "ada").ok).toBe(true);
    expect(places.give("code", gift).ok).toBe(true);
    expect(places.give("code", gift)).toEqual(ENDED);
  });
});
