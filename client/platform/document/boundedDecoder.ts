import type { Decoder } from "lib0/decoding";
import * as Y from "yjs";

/** A long document is some ten thousand structs; what needs more is no writing of two people. */
const STRUCTS_MAX = 1_000_000;
/** Equal paragraphs cost next to no bytes, so a short update may hold many; but not any number. */
const STRUCTS_FLOOR = 100_000;
const STRUCTS_PER_BYTE = 4;

export function structsMax(bytes: number): number {
  return Math.min(STRUCTS_MAX, STRUCTS_FLOOR + STRUCTS_PER_BYTE * bytes);
}

/**
 * The V2 encoding writes runs: 25 bytes can say "the same struct, three million times", and an empty string
 * as often. Whoever holds the key could stop every device of the other with one such entry, at every start.
 * So what a run gives out is counted, and the change is refused before anything of it is applied.
 */
export class BoundedDecoderV2 extends Y.UpdateDecoderV2 {
  #left: number;

  constructor(decoder: Decoder) {
    super(decoder);
    this.#left = structsMax(decoder.arr.length);
  }

  override readInfo(): number {
    this.#count(1);
    return super.readInfo();
  }

  override readString(): string {
    // A struct has a few strings at most: text, a name, the root that it stands in.
    this.#count(0.25);
    return super.readString();
  }

  #count(structs: number): void {
    if ((this.#left -= structs) < 0) throw new Error("more structs than their bytes can mean");
  }
}
