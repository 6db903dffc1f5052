import { describe, expect, it } from "vitest";
import type { SpaceId } from "../base/ids.ts";
import { utf8Bytes } from "../base/lengthPrefixed.ts";
import { openRing, RING_BUCKET_BYTES, ringEpochOf, type RingPlace, sealRing } from "./ring.ts";
import { seededRandom } from "./testing/seededRandom.ts";

const random = seededRandom("ring");
const key = random.bytes(32);
const place: RingPlace = { space: `${"s".repeat(21)}A` as SpaceId, slot: "a", partnerEpoch: 2, version: 5 };
const value = utf8Bytes(`{"version":1}`);

describe("the ring of one person's devices", () => {
  it("V1: opens for whoever holds that person's secret, and says under which of their secrets it lies", () => {
    const sealed = sealRing(key, place, value, random);
    expect(ringEpochOf(sealed)).toBe(2);
    expect(openRing(key, place, sealed)).toEqual({ ok: true, value });
  });

  it.each([
    ["another space", { space: `${"t".repeat(21)}A` as SpaceId }],
    ["the partner's place", { slot: "b" as const }],
    ["another of one's own secrets", { partnerEpoch: 3 }],
    ["an older version", { version: 4 }],
  ])("V1: does not open as that of %s", (_what, other) => {
    const sealed = sealRing(key, place, value, random);
    expect(openRing(key, { ...place, ...other }, sealed)).toEqual({ ok: false, problem: "ring-not-opened" });
    expect(openRing(random.bytes(32), place, sealed)).toEqual({ ok: false, problem: "ring-not-opened" });
  });

  it("V1: has one size, however much is in it, up to the next bucket", () => {
    const sizes = [0, 1, 500, 4051].map((length) => sealRing(key, place, new Uint8Array(length), random).length);
    expect(new Set(sizes)).toEqual(new Set([RING_BUCKET_BYTES]));
    expect(sealRing(key, place, new Uint8Array(4052), random)).toHaveLength(2 * RING_BUCKET_BYTES);
  });

  it("V1: bytes too short to be one are none", () => {
    for (const length of [0, 3, 4095]) expect(ringEpochOf(new Uint8Array(length))).toBe(null);
  });
});
