import { beforeAll, describe, expect, it } from "vitest";
import { toBase64url } from "../../../../shared/base/base64url.ts";
import { concatBytes } from "../../../../shared/base/bytes.ts";
import { type TestSpace, together } from "../../../../shared/seal/testing/adaAndBo.ts";
import { seededRandom } from "../../../../shared/seal/testing/seededRandom.ts";
import { certifyDevice, type CertifiedKey } from "../keys/certifyDevice.ts";
import { signerOf } from "../keys/deviceKey.ts";
import { type CertificateParts, certificateBytes, toBeSigned } from "./certificateBytes.ts";
import { cleanCommonName } from "./commonName.ts";
import { issueCertificate } from "./issueCertificate.ts";
import { readCertificate } from "./readCertificate.ts";
import { signatory } from "./testing/signers.ts";
import { readVouching, signVouching, writeVouching } from "./vouching.ts";

const random = seededRandom("certificates");
let space: TestSpace;
let ada: CertifiedKey;
beforeAll(async () => {
  space = await together(random);
  ada = await certifyDevice(signatory(space, "a", "Ada"), random);
});

function readOf(certificate: Uint8Array) {
  const read = readCertificate(certificate);
  if (!read.ok) throw new Error(read.problem);
  return read.value;
}

/** Ada's certificate with something else in it, signed by her device all the same. */
async function signedAnew(change: Partial<CertificateParts>): Promise<Uint8Array> {
  const parts = { ...readOf(ada.certificate), ...change };
  return certificateBytes(parts, await signerOf(ada.key)(toBeSigned(parts)));
}

describe("a device's certificate", () => {
  it("G151: says a name, a key, and from which day on; no hour, no end", () => {
    expect(readOf(ada.certificate)).toMatchObject({ commonName: "Ada", notBefore: "2026-11-21", point: ada.key.point });
  });

  it("G154: what the library writes is what is written here, to the byte", async () => {
    const parts = readOf(ada.certificate);
    const signature = new Uint8Array(64).fill(7);
    const later = { ...parts, notBefore: "2050-01-01" };
    for (const written of [parts, later, { ...parts, commonName: "Zoë, 学 = O'Brien" }]) {
      // The library's own check is what refuses: these parts were not vouched for, and this is no signature.
      await expect(issueCertificate(written, async () => signature)).rejects.toThrow("no reader");
    }
    const sign = signerOf(ada.key);
    let kept = new Uint8Array();
    const made = await issueCertificate(parts, async (message) => (kept = new Uint8Array(await sign(message))));
    expect(made).toEqual(certificateBytes(parts, kept));
  });

  it("G154: with any bit flipped is none", () => {
    const { certificate } = ada;
    const missed: number[] = [];
    for (let bit = 0; bit < certificate.length * 8; bit += 23) {
      const flipped = Uint8Array.from(certificate);
      flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      if (readCertificate(flipped).ok) missed.push(bit);
    }
    expect(missed).toEqual([]);
    expect(readCertificate(concatBytes(certificate, Uint8Array.of(0))).ok).toBe(false);
    expect(readCertificate(certificate.subarray(0, -1)).ok).toBe(false);
  });

  it("G152: is vouched for by the person: another name, number or key under the same vouching is none", async () => {
    expect(readCertificate(await signedAnew({})).ok).toBe(true);
    const serial = Uint8Array.from(readOf(ada.certificate).serial);
    serial[15] = (serial[15] ?? 0) ^ 1;
    for (const change of [{ commonName: "Bo" }, { serial }]) {
      expect(readCertificate(await signedAnew(change)).ok).toBe(false);
    }
    const other = await certifyDevice(signatory(space, "a", "Ada"), random);
    const { vouching } = readOf(ada.certificate);
    const parts = { ...readOf(other.certificate), vouching };
    const signature = await signerOf(other.key)(toBeSigned(parts));
    expect(readCertificate(certificateBytes(parts, signature)).ok).toBe(false);
  });

  it("G152: is vouched back by the device: a vouching beside a stranger's key is none", async () => {
    const parts = readOf(ada.certificate);
    const stranger = await certifyDevice(signatory(space, "b", "Ada"), random);
    const signature = await signerOf(stranger.key)(toBeSigned(parts));
    expect(readCertificate(certificateBytes(parts, signature)).ok).toBe(false);
  });

  it("G151: the name is the chosen one without what steers a screen", () => {
    expect(cleanCommonName("Ada & Zoë")).toBe("Ada & Zoë");
    expect(cleanCommonName("  Ada\n\u202eoB\u0000 ")).toBe("Ada oB");
    expect(cleanCommonName("👩‍👩‍👧")).toBe("👩‍👩‍👧");
    expect(cleanCommonName("می‌خواهم")).toBe("می‌خواهم");
    expect(cleanCommonName("\u200e\u2066 \u00ad")).toBe("Partner");
    expect(cleanCommonName("x".repeat(80))).toHaveLength(64);
    expect(cleanCommonName("a\ud800b")).toBe("a\ufffdb");
  });
});

describe("a vouching", () => {
  it("G152: is read in its one spelling only", () => {
    const { vouchedBy, vouching } = readOf(ada.certificate);
    expect(readVouching(vouching)).toEqual(vouchedBy);
    expect(writeVouching(vouchedBy)).toBe(vouching);
    expect(readVouching(` ${vouching}`)).toBeNull();
    expect(readVouching(vouching.replace('"slot":"a"', '"slot":"a","more":1'))).toBeNull();
  });

  it("G152: is not signed with a key that the root did not certify", () => {
    const { certificates, ...person } = signatory(space, "a", "Ada");
    const device = { spkiHash: new Uint8Array(32), commonName: "Ada", serial: new Uint8Array(16).fill(0x41) };
    const { slot, root } = person;
    const given = { slot, root, space: person.space, certificates: [...certificates] };
    expect(() => signVouching(given, device, space.bo.keys.signing.secretKey)).toThrow("believe");
    const strangers = { ...given, root: toBase64url(space.bo.kit.root.publicKey) };
    expect(() => signVouching(strangers, device, space.ada.keys.signing.secretKey)).toThrow("believe");
  });
});
