import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { concatBytes } from "../../base/bytes.ts";
import { rangesOf, readRanges, writeRanges } from "./counterRanges.ts";
import { readFold, writeFold } from "./fold.ts";

const update = Uint8Array.of(1, 2, 3);
const counters = fc.uniqueArray(fc.integer({ min: 1, max: 400 }), { minLength: 1, maxLength: 60 });

describe("folds", () => {
  it("E7: a fold says exactly which counters it stands for", () => {
    fc.assert(
      fc.property(counters, (set) => {
        const ranges = rangesOf(set);
        const covered = ranges.flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, i) => from + i));
        expect(covered).toEqual(set.toSorted((left, right) => left - right));
        expect(readFold(writeFold({ ranges, update }), 401)).toEqual({ ok: true, value: { ranges, update } });
      }),
    );
  });

  it("E7: one set of counters has one spelling", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 12 }), (noise) => {
        const read = readRanges(noise, 0);
        if (read !== null) expect(writeRanges(read.ranges)).toEqual(noise.slice(0, read.next));
      }),
      { numRuns: 1000 },
    );
    expect(() =>
      writeRanges([
        { from: 3, to: 4 },
        { from: 5, to: 5 },
      ]),
    ).toThrow("apart");
    expect(readRanges(Uint8Array.of(2, 1, 0, 1, 0), 0)?.ranges).toEqual([
      { from: 1, to: 1 },
      { from: 3, to: 3 },
    ]);
    expect(readRanges(Uint8Array.of(2, 1, 0, 0, 0), 0)).toBeNull();
    expect(() => writeRanges([{ from: 3, to: 2 }])).toThrow("apart");
  });

  it("E7: no fold of the opener, of itself, of what comes later, or of nothing", () => {
    const read = (from: number, to: number) => readFold(writeFold({ ranges: [{ from, to }], update }), 10).ok;
    expect([read(1, 9), read(0, 3), read(4, 10), read(12, 13)]).toEqual([true, false, false, false]);
    expect(readFold(writeFold({ ranges: [], update }), 10).ok).toBe(false);
    expect(readFold(new Uint8Array(0), 10).ok).toBe(false);
    expect(readFold(concatBytes(Uint8Array.of(0xff, 0xff, 0x7f), update), 10).ok).toBe(false);
  });
});
