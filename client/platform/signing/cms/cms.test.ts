import { p256 } from "@noble/curves/nist.js";
import { bytesToNumberBE, numberToBytesBE } from "@noble/curves/utils.js";
import { beforeAll, describe, expect, it } from "vitest";
import { concatBytes } from "../../../../shared/base/bytes.ts";
import { together } from "../../../../shared/seal/testing/adaAndBo.ts";
import { seededRandom } from "../../../../shared/seal/testing/seededRandom.ts";
import { buildCms } from "./buildCms.ts";
import { cmsBytes, type CmsParts, signedAttributes } from "./cmsBytes.ts";
import { elementIn } from "./derReader.ts";
import { oid, unsigned } from "./derWriter.ts";
import { fromDerSignature, toDerSignature, withLowS } from "./ecdsaSignature.ts";
import { readCertificate } from "./readCertificate.ts";
import { readCms } from "./readCms.ts";
import { testSigner, type TestSigner } from "./testing/signers.ts";

const digest = new Uint8Array(32).fill(0x17);
let ada: TestSigner;
let cms: Uint8Array;
let parts: CmsParts;
beforeAll(async () => {
  ada = await testSigner(await together(seededRandom("cms")), "a", "Ada");
  cms = await buildCms(digest, ada.certificate, ada.sign);
  const read = readCertificate(ada.certificate);
  if (!read.ok) throw new Error(read.problem);
  parts = { ...read.value, certificate: ada.certificate, digest };
});

/** The same signature with the other s, which is just as true. */
function withHighS(signature: Uint8Array): Uint8Array {
  const s = bytesToNumberBE(signature.subarray(32));
  return concatBytes(signature.subarray(0, 32), numberToBytesBE(p256.Point.Fn.ORDER - s, 32));
}

describe("a signature", () => {
  it("G154: what the library writes is what is written here, to the byte", async () => {
    let kept = new Uint8Array();
    const made = await buildCms(digest, ada.certificate, async (message) => {
      expect(message).toEqual(signedAttributes(parts));
      return (kept = new Uint8Array(await ada.sign(message)));
    });
    expect(made).toEqual(cmsBytes(parts, kept));
    expect(readCms(made, digest)).toMatchObject({ ok: true, value: { commonName: "Ada" } });
  });

  it("G153: signs three attributes and no time", () => {
    const set = elementIn(signedAttributes(parts), [0])?.content ?? new Uint8Array();
    const names = [0, 1, 2, 3].map((index) => elementIn(set, [index, 0])?.whole);
    expect(names).toEqual([
      oid("1.2.840.113549.1.9.3"),
      oid("1.2.840.113549.1.9.4"),
      oid("1.2.840.113549.1.9.16.2.47"),
      undefined,
    ]);
  });

  it("G153: has one spelling: the one with the larger s is none, though it verifies", async () => {
    const signature = await ada.sign(signedAttributes(parts));
    const high = withHighS(signature);
    expect(withLowS(high)).toEqual(signature);
    expect(p256.verify(high, signedAttributes(parts), ada.key.point, { lowS: false })).toBe(true);
    expect(readCms(cmsBytes(parts, signature), digest).ok).toBe(true);
    expect(readCms(cmsBytes(parts, high), digest).ok).toBe(false);
  });

  it("G154: with any bit flipped, longer or shorter is none", () => {
    const missed: number[] = [];
    for (let bit = 0; bit < cms.length * 8; bit += 29) {
      const flipped = Uint8Array.from(cms);
      flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      if (readCms(flipped, digest).ok) missed.push(bit);
    }
    expect(missed).toEqual([]);
    for (const bytes of [concatBytes(cms, Uint8Array.of(0)), cms.subarray(0, -1), cms.subarray(1), new Uint8Array()]) {
      expect(readCms(bytes, digest).ok).toBe(false);
    }
  });

  it("G153: is over one digest and by its certificate's key", async () => {
    expect(readCms(cms, new Uint8Array(32)).ok).toBe(false);
    const bo = await testSigner(await together(seededRandom("cms")), "b", "Ada");
    expect(readCms(cmsBytes(parts, await bo.sign(signedAttributes(parts))), digest).ok).toBe(false);
  });
});

describe("DER", () => {
  it("G154: writes a number without zeros in front, and with one where it would be negative", () => {
    expect(unsigned(Uint8Array.of(0, 0, 5))).toEqual(Uint8Array.of(2, 1, 5));
    expect(unsigned(Uint8Array.of(0x80))).toEqual(Uint8Array.of(2, 2, 0, 0x80));
    expect(unsigned(Uint8Array.of(0, 0))).toEqual(Uint8Array.of(2, 1, 0));
  });

  it("G154: writes an arc of 128 bits in full", () => {
    expect(oid("2.25.47109997313422494611091987053710987699")).toHaveLength(2 + 1 + 18);
    expect(oid("1.2.840.10045.2.1")).toEqual(Uint8Array.of(6, 7, 0x2a, 0x86, 0x48, 0xce, 0x3d, 2, 1));
  });

  it("G153: reads back r and s with zeros in front", () => {
    const signature = new Uint8Array(64);
    signature[31] = 9;
    signature[32] = 0x80;
    expect(fromDerSignature(toDerSignature(signature))).toEqual(signature);
    expect(fromDerSignature(new Uint8Array())).toBeNull();
    expect(fromDerSignature(concatBytes(toDerSignature(signature), Uint8Array.of(5, 0)))).toBeNull();
  });
});
