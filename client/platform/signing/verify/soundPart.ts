import { type ReadSigned, readSigned } from "../cms/readSigned.ts";
import { latin1 } from "./latin1.ts";

export interface SoundPart {
  /** Everything before it holds; at the end of the file nothing is left over. */
  readonly end: number;
  readonly signed: ReadSigned;
}

const END = "%%EOF\n";
/** Two signatures and a withdrawal end four times with the pages; a file that ends more often is changed anyway. */
const LOOKED_AT = 12;

/**
 * The longest beginning of a file that is pages, signatures and withdrawals and nothing else. A part that was
 * changed takes what follows it along, and leaves what stood before it: that the first signature still holds is
 * worth saying beside a second one that does not.
 */
export function soundPart(bytes: Uint8Array, baseEnd: number): SoundPart | null {
  for (const end of ends(bytes, baseEnd)) {
    const signed = readSigned(bytes.subarray(0, end));
    if (signed.ok && signed.value.base.length === baseEnd) return { end, signed: signed.value };
  }
  return null;
}

function ends(bytes: Uint8Array, baseEnd: number): number[] {
  const tail = latin1(bytes.subarray(baseEnd));
  const found = [baseEnd];
  for (let at = tail.indexOf(END); at !== -1 && found.length < LOOKED_AT; at = tail.indexOf(END, at + 1)) {
    found.push(baseEnd + at + END.length);
  }
  return found.toReversed();
}
