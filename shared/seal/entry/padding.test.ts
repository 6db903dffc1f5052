import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pad, paddedLength, unpad } from "./padding.ts";

describe("padding", () => {
  it("E3: shared content comes in steps of 32 bytes, private content in steps of 256", () => {
    expect([0, 1, 31, 32, 63, 64, 1023].map((length) => paddedLength(length, "shared"))).toEqual([
      32, 32, 32, 64, 64, 96, 1024,
    ]);
    expect([0, 31, 255, 256, 1023].map((length) => paddedLength(length, "private"))).toEqual([
      256, 256, 256, 512, 1024,
    ]);
  });

  it("E3: above 1 KiB lengths follow Padmé, within an eighth", () => {
    expect(paddedLength(1024, "shared")).toBe(1088);
    fc.assert(
      fc.property(fc.integer({ min: 1024, max: 4_000_000 }), (length) => {
        const padded = paddedLength(length, "shared");
        expect(padded).toBeGreaterThan(length);
        expect(padded).toBeLessThanOrEqual(Math.ceil((length + 1) * 1.125));
        expect(paddedLength(length, "private") % 256).toBe(0);
      }),
    );
    const sizes = new Set(Array.from({ length: 60_000 }, (_, i) => paddedLength(i + 1024, "shared")));
    expect(sizes.size).toBeLessThan(120);
  });

  it("E3: content comes back exactly, its own zeros and marks included", () => {
    const content = fc.array(fc.constantFrom(0, 0x80, 1), { maxLength: 80 });
    fc.assert(
      fc.property(content, fc.constantFrom("shared" as const, "private" as const), (bytes, padding) => {
        expect(unpad(pad(Uint8Array.from(bytes), padding))).toEqual(Uint8Array.from(bytes));
      }),
    );
    expect(unpad(new Uint8Array(32))).toBeNull();
    expect(unpad(new Uint8Array(0))).toBeNull();
    expect(unpad(Uint8Array.of(0x80, 1))).toBeNull();
  });
});
