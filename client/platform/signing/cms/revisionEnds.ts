import { toBinaryText } from "./binaryText.ts";

/** Of ours there are four at most: the pages, two signatures, a withdrawal. A few more, so that it is ours and changed. */
const REVISIONS = 16;
/** A trailer and what is behind it. */
const LONGEST_END = 400;

/**
 * Where each state of a file ends, the pages first; found from the end backwards, as a PDF is read. Empty when
 * it does not lead back to a first one. What it finds is a guess for whoever writes the parts again.
 */
export function revisionEnds(bytes: Uint8Array): readonly number[] {
  const ends: number[] = [];
  for (let end = bytes.length; ends.length < REVISIONS;) {
    const tail = /(\/Prev (\d{1,10})\n)?>>\nstartxref\n\d{1,10}\n%%EOF\n$/.exec(
      toBinaryText(bytes.subarray(Math.max(0, end - LONGEST_END), end)),
    );
    if (tail === null) return [];
    ends.unshift(end);
    if (tail[2] === undefined) return ends;
    const previousAt = Number(tail[2]);
    // Between a table and its end there is room for nothing that looks like an end.
    const table = toBinaryText(bytes.subarray(previousAt, end));
    const ended = table.indexOf("%%EOF\n");
    const before = previousAt + ended + "%%EOF\n".length;
    if (ended === -1 || before >= end) return [];
    end = before;
  }
  return [];
}
