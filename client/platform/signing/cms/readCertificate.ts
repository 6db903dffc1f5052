import { sha256 } from "@noble/hashes/sha2.js";
import { equalBytes } from "../../../../shared/base/bytes.ts";
import { isDay } from "../../../../shared/base/day.ts";
import { fail, ok, type Result } from "../../../../shared/base/result.ts";
import { type CertificateParts, certificateBytes, spkiBytes, toBeSigned } from "./certificateBytes.ts";
import { cleanCommonName } from "./commonName.ts";
import { elementIn } from "./derReader.ts";
import { fromDerSignature, isSignedBy } from "./ecdsaSignature.ts";
import { isVouchedFor, readVouching, type Vouching } from "./vouching.ts";

export interface ReadCertificate extends CertificateParts {
  /** DER of the key, as WebCrypto exports it. */
  readonly spki: Uint8Array;
  readonly spkiHash: Uint8Array;
  readonly vouchedBy: Vouching;
}

/** Where the fields lie in a certificate of ours; any other certificate does not survive being written again. */
const PLACE = {
  serial: [0, 0, 1],
  commonName: [0, 0, 3, 0, 0, 1],
  notBefore: [0, 0, 4, 0],
  point: [0, 0, 6, 1],
  vouching: [0, 0, 7, 0, 2, 1, 0],
  signature: [0, 2],
} as const;

/**
 * Reads a certificate that we made, and no other: what it says is taken out, the whole is written again
 * and compared. Then both keys are asked: the device's signed the certificate, the person's vouches for it.
 */
export function readCertificate(bytes: Uint8Array): Result<ReadCertificate, "not-a-certificate"> {
  const parts = partsOf(bytes);
  const signature = fromDerSignature(content(bytes, PLACE.signature).subarray(1));
  const vouchedBy = parts === null ? null : readVouching(parts.vouching);
  if (parts === null || signature === null || vouchedBy === null) return fail("not-a-certificate");
  if (!equalBytes(certificateBytes(parts, signature), bytes)) return fail("not-a-certificate");
  if (!isSignedBy(parts.point, toBeSigned(parts), signature)) return fail("not-a-certificate");
  const spki = spkiBytes(parts.point);
  const spkiHash = sha256(spki);
  if (!isVouchedFor(vouchedBy, { ...parts, spkiHash })) return fail("not-a-certificate");
  return ok({ ...parts, spki, spkiHash, vouchedBy });
}

function partsOf(bytes: Uint8Array): CertificateParts | null {
  const commonName = textOf(content(bytes, PLACE.commonName));
  const vouching = textOf(content(bytes, PLACE.vouching));
  const notBefore = dayOf(content(bytes, PLACE.notBefore));
  const serial = content(bytes, PLACE.serial);
  const point = content(bytes, PLACE.point).subarray(1);
  if (commonName === null || vouching === null || notBefore === null) return null;
  if (!isSerial(serial) || point.length !== 65 || cleanCommonName(commonName) !== commonName) return null;
  return { serial, commonName, notBefore, point, vouching };
}

/** 16 bytes that no sign bit and no leading zero makes longer or shorter. */
export function isSerial(serial: Uint8Array): boolean {
  const first = serial[0] ?? 0;
  return serial.length === 16 && first >= 0x40 && first < 0x80;
}

function content(bytes: Uint8Array, place: readonly number[]): Uint8Array {
  return elementIn(bytes, place)?.content ?? new Uint8Array();
}

function textOf(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

function dayOf(bytes: Uint8Array): string | null {
  const digits = /^(?:20)?(\d\d)(\d\d)(\d\d)000000Z$/.exec(textOf(bytes) ?? "");
  const day = digits === null ? "" : `20${digits[1]}-${digits[2]}-${digits[3]}`;
  return isDay(day) ? day : null;
}
