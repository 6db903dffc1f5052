/**
 * Reads lib0's encoding without trusting it: past the end, or on a number beyond 2^53, it turns `sound` to
 * false for good and answers zeros, so that a caller checks once and a loop over a claimed count ends.
 */
export class ByteReader {
  readonly bytes: Uint8Array;
  position: number;
  sound = true;

  constructor(bytes: Uint8Array, position = 0) {
    this.bytes = bytes;
    this.position = position;
  }

  get atEnd(): boolean {
    return this.position >= this.bytes.length;
  }

  byte(): number {
    const value = this.bytes[this.position];
    if (value === undefined) return this.#fail();
    this.position += 1;
    return value;
  }

  varUint(): number {
    let value = 0;
    let scale = 1;
    for (;;) {
      const byte = this.byte();
      if (!this.sound) return 0;
      value += (byte & 0x7f) * scale;
      if (!Number.isSafeInteger(value)) return this.#fail();
      if (byte < 0x80) return value;
      scale *= 0x80;
    }
  }

  /** A view, not a copy. */
  varBytes(): Uint8Array {
    const length = this.varUint();
    const end = this.position + length;
    if (!this.sound || end > this.bytes.length) {
      this.#fail();
      return this.bytes.subarray(0, 0);
    }
    const value = this.bytes.subarray(this.position, end);
    this.position = end;
    return value;
  }

  #fail(): 0 {
    this.sound = false;
    return 0;
  }
}
