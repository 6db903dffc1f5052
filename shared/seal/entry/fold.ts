import { concatBytes } from "../../base/bytes.ts";
import { fail, ok, type Result } from "../../base/result.ts";
import { type CounterRange, readRanges, writeRanges } from "./counterRanges.ts";

/**
 * Several of a session's own entries as one: the ranges of counters that it stands for (an audit needs no
 * rebuild), then one Yjs update in the V2 encoding. The opener is never folded, and a fold covers only
 * counters below its own, which the reader checks.
 */
export interface Fold {
  readonly ranges: readonly CounterRange[];
  /** Yjs V2. */
  readonly update: Uint8Array;
}

export function writeFold({ ranges, update }: Fold): Uint8Array {
  return concatBytes(writeRanges(ranges), update);
}

export function readFold(plaintext: Uint8Array, ownCounter: number): Result<Fold, "fold-malformed"> {
  const read = readRanges(plaintext, 0);
  const first = read?.ranges[0];
  const last = read?.ranges.at(-1);
  if (read === null || first === undefined || last === undefined) return fail("fold-malformed");
  if (first.from === 0 || last.to >= ownCounter) return fail("fold-malformed");
  return ok({ ranges: read.ranges, update: plaintext.subarray(read.next) });
}
