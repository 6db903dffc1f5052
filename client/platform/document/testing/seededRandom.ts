import type { Random } from "../../../../shared/base/random.ts";

export interface SeededRandom extends Random {
  /** 0 .. below - 1 */
  upTo(below: number): number;
}

/** Mulberry32: a test that failed with a seed fails with it again. */
export function seededRandom(seed: number): SeededRandom {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
  return {
    bytes: (length) => Uint8Array.from({ length }, () => next() & 0xff),
    upTo: (below) => next() % below,
  };
}
