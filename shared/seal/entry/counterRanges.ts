import { concatBytes } from "../../base/bytes.ts";
import { readVarint, writeVarint } from "../../base/varint.ts";

/** Counters `from`..`to`, both included. */
export interface CounterRange {
  readonly from: number;
  readonly to: number;
}

const RANGES_MAX = 4096;

/**
 * A set of counters as ascending ranges that do not touch: their number, then for each the gap since the
 * last one and its length, as varints. One set has one spelling.
 */
export function writeRanges(ranges: readonly CounterRange[]): Uint8Array {
  const parts = [writeVarint(ranges.length)];
  let previous = -1;
  for (const { from, to } of ranges) {
    if (from < previous + (previous < 0 ? 1 : 2) || to < from) throw new Error("ranges are ascending and apart");
    parts.push(writeVarint(from - previous - 1), writeVarint(to - from));
    previous = to;
  }
  if (ranges.length > RANGES_MAX) throw new Error(`${ranges.length} ranges are too many`);
  return concatBytes(...parts);
}

export function readRanges(bytes: Uint8Array, offset: number): { ranges: CounterRange[]; next: number } | null {
  const count = readVarint(bytes, offset);
  if (count === null || count.value > RANGES_MAX) return null;
  const ranges: CounterRange[] = [];
  let { next } = count;
  let previous = -1;
  for (let i = 0; i < count.value; i++) {
    const gap = readVarint(bytes, next);
    const span = gap && readVarint(bytes, gap.next);
    if (gap === null || span === null || (i > 0 && gap.value === 0)) return null;
    const from = previous + 1 + gap.value;
    const to = from + span.value;
    if (!Number.isSafeInteger(to)) return null;
    ranges.push({ from, to });
    previous = to;
    next = span.next;
  }
  return { ranges, next };
}

/** Sorts and joins: the form that `writeRanges` takes. */
export function rangesOf(counters: Iterable<number>): CounterRange[] {
  const ranges: { from: number; to: number }[] = [];
  for (const counter of [...counters].toSorted((left, right) => left - right)) {
    const last = ranges.at(-1);
    if (last !== undefined && counter <= last.to + 1) last.to = counter;
    else ranges.push({ from: counter, to: counter });
  }
  return ranges;
}
