import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readVarint, writeVarint } from "./varint.ts";

describe("varints", () => {
  it("E1: every counter has exactly one spelling", () => {
    fc.assert(
      fc.property(fc.maxSafeNat(), (value) => {
        const bytes = writeVarint(value);
        expect(readVarint(bytes, 0)).toEqual({ value, next: bytes.length });
        expect(readVarint(bytes.slice(0, -1), 0)).toBeNull();
      }),
    );
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 10 }), (bytes) => {
        const read = readVarint(bytes, 0);
        if (read !== null) expect(writeVarint(read.value)).toEqual(bytes.slice(0, read.next));
      }),
    );
  });

  it("E1: an overlong, endless or too big one is none", () => {
    expect(readVarint(Uint8Array.of(0x80, 0x00), 0)).toBeNull();
    expect(readVarint(new Uint8Array(20).fill(0xff), 0)).toBeNull();
    expect(readVarint(Uint8Array.of(0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x7f), 0)).toBeNull();
    expect(() => writeVarint(-1)).toThrow();
    expect(() => writeVarint(2 ** 53)).toThrow();
  });
});
