import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Random } from "../base/random.ts";
import { byPosition, placeSchema, positionBetween } from "./place.ts";

function seeded(seed: number): Random {
  let state = seed;
  return {
    bytes: (length) =>
      Uint8Array.from({ length }, () => {
        state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
        return state >>> 24;
      }),
  };
}

const position = fc.stringMatching(/^[0-9A-Za-z]{0,12}[1-9A-Za-z]$/);

describe("positions of points", () => {
  it("A4: there is always room between two different positions, before the first and after the last", () => {
    fc.assert(
      fc.property(fc.uniqueArray(position, { minLength: 2, maxLength: 2 }), fc.nat(), (pair, seed) => {
        const [low, high] = pair.sort() as [string, string];
        const random = seeded(seed);
        const middle = positionBetween(low, high, random);
        expect(low < middle && middle < high).toBe(true);
        expect(positionBetween(null, low, random) < low).toBe(true);
        expect(positionBetween(high, null, random) > high).toBe(true);
      }),
    );
  });

  it("A4: five hundred points added one after the other, or all at one spot, keep readable positions", () => {
    const random = seeded(7);
    let last: string | null = null;
    let squeezed = positionBetween(null, null, random);
    const ceiling = positionBetween(squeezed, null, random);
    for (let i = 0; i < 500; i++) {
      last = positionBetween(last, null, random);
      squeezed = positionBetween(squeezed, ceiling, random);
      expect(placeSchema.safeParse({ topic: "money", position: last }).success).toBe(true);
      expect(placeSchema.safeParse({ topic: "money", position: squeezed }).success).toBe(true);
    }
    expect(last?.length).toBeLessThan(60);
  });

  it("A4: equal or unreadable positions still give one order", () => {
    const points = [
      { id: "c", position: null },
      { id: "b", position: "V" },
      { id: "a", position: "V" },
    ];
    expect(points.sort(byPosition).map(({ id }) => id)).toEqual(["a", "b", "c"]);
    expect(positionBetween("V", "V", seeded(1)) > "V").toBe(true);
  });
});
