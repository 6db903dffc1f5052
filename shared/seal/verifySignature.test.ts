import { ed25519 } from "@noble/curves/ed25519.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { signingKeysFromSeed } from "./keys/signingKeys.ts";
import { sign } from "./sign.ts";
import { signedMessage } from "./signedMessage.ts";
import { seededRandom } from "./testing/seededRandom.ts";
import { isBoxKey, isSigningKey, verifySignature } from "./verifySignature.ts";

const ada = signingKeysFromSeed(seededRandom("ada").bytes(32));
const bo = signingKeysFromSeed(seededRandom("bo").bytes(32));
const signature = sign("cg/v1/test", ["a point", "comfortable"], ada.secretKey);

/** Encodings of points of order 1, 2, 4 and 8, from the curve's torsion subgroup. */
const SMALL_ORDER = [
  "0100000000000000000000000000000000000000000000000000000000000000",
  "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
  "0000000000000000000000000000000000000000000000000000000000000000",
  "0000000000000000000000000000000000000000000000000000000000000080",
  "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
  "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",
].map((hex) => Uint8Array.from(Buffer.from(hex, "hex")));

describe("signatures", () => {
  it("E5: a signature holds for its label, its fields and its key only", () => {
    expect(verifySignature("cg/v1/test", ["a point", "comfortable"], signature, ada.publicKey)).toBe(true);
    expect(verifySignature("cg/v1/other", ["a point", "comfortable"], signature, ada.publicKey)).toBe(false);
    expect(verifySignature("cg/v1/test", ["a pointcomfortable"], signature, ada.publicKey)).toBe(false);
    expect(verifySignature("cg/v1/test", ["a poin", "tcomfortable"], signature, ada.publicKey)).toBe(false);
    expect(verifySignature("cg/v1/test", ["a point", "comfortable"], signature, bo.publicKey)).toBe(false);
  });

  it("E5: any bit flipped in a signature is refused", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 511 }), (bit) => {
        const flipped = signature.slice();
        flipped[bit >> 3]! ^= 1 << (bit & 7);
        return !verifySignature("cg/v1/test", ["a point", "comfortable"], flipped, ada.publicKey);
      }),
      { numRuns: 64 },
    );
  });

  it("E5: a small-order key, which the library's default takes for every message, is nobody's", () => {
    const forAnything = new Uint8Array(64);
    forAnything[0] = 1;
    const identity = SMALL_ORDER[0]!;
    expect(ed25519.verify(forAnything, signedMessage("cg/v1/test", ["whatever"]), identity)).toBe(true);
    for (const key of SMALL_ORDER) {
      expect(verifySignature("cg/v1/test", ["whatever"], forAnything, key)).toBe(false);
      expect(isSigningKey(key)).toBe(false);
    }
    expect(isSigningKey(ada.publicKey)).toBe(true);
  });

  it("E5: a low-order box key is refused, as is a key of another length", () => {
    expect(isBoxKey(new Uint8Array(32))).toBe(false);
    expect(isBoxKey(Uint8Array.from({ length: 32 }, (_, i) => (i === 0 ? 1 : 0)))).toBe(false);
    expect(isBoxKey(new Uint8Array(31).fill(9))).toBe(false);
    expect(isSigningKey(new Uint8Array(33))).toBe(false);
    expect(verifySignature("cg/v1/test", [], signature.slice(1), ada.publicKey)).toBe(false);
  });
});
