/**
 * What is sealed is padded first, because a length tells much: 0x80 and zeros to a multiple of 32 bytes in
 * shared documents (a keystroke looks like another keystroke) and of 256 in private ones (an edit looks
 * like no edit). Above 1 KiB lengths follow Padmé (at most 12 % more, log log n bits told), still rounded
 * up to the block.
 */
export type Padding = "shared" | "private";

const BLOCK_BYTES = { shared: 32, private: 256 } as const;
const PADME_ABOVE_BYTES = 1024;

export function paddedLength(plainLength: number, padding: Padding): number {
  const block = BLOCK_BYTES[padding];
  const withMark = plainLength + 1;
  const length = withMark > PADME_ABOVE_BYTES ? padme(withMark) : withMark;
  return Math.ceil(length / block) * block;
}

export function pad(plaintext: Uint8Array, padding: Padding): Uint8Array {
  const padded = new Uint8Array(paddedLength(plaintext.length, padding));
  padded.set(plaintext);
  padded[plaintext.length] = 0x80;
  return padded;
}

/** The plaintext as a view, or null when no mark is found. */
export function unpad(padded: Uint8Array): Uint8Array | null {
  let end = padded.length - 1;
  while (end >= 0 && padded[end] === 0) end--;
  return padded[end] === 0x80 ? padded.subarray(0, end) : null;
}

/** Nikitin et al., "Reducing Metadata Leakage from Encrypted Files" (2019), algorithm 1. */
function padme(length: number): number {
  const exponent = Math.floor(Math.log2(length));
  const mantissaBits = Math.floor(Math.log2(exponent)) + 1;
  const step = 2 ** (exponent - mantissaBits);
  return Math.ceil(length / step) * step;
}
