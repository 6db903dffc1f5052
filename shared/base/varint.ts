/**
 * Unsigned LEB128 in its shortest form only: a second spelling of one number would be a second name for
 * one nonce. Numbers stay below 2^53, so eight bytes are enough.
 */
export function writeVarint(value: number): Uint8Array {
  if (!Number.isSafeInteger(value) || value < 0) throw new Error(`not a counter: ${value}`);
  const bytes: number[] = [];
  let rest = value;
  while (rest >= 0x80) {
    bytes.push((rest % 0x80) | 0x80);
    rest = Math.floor(rest / 0x80);
  }
  bytes.push(rest);
  return Uint8Array.from(bytes);
}

/** The number at `offset` and where the next thing begins; null when it is cut short, overlong or too big. */
export function readVarint(bytes: Uint8Array, offset: number): { value: number; next: number } | null {
  let value = 0;
  let scale = 1;
  for (let at = offset; at < bytes.length && at < offset + 8; at++) {
    const byte = bytes[at] ?? 0;
    value += (byte & 0x7f) * scale;
    scale *= 0x80;
    if (byte < 0x80) {
      const overlong = byte === 0 && at > offset;
      return overlong || !Number.isSafeInteger(value) ? null : { value, next: at + 1 };
    }
  }
  return null;
}
