import { sha256 } from "@noble/hashes/sha2.js";
import { toBase64url } from "../../../../shared/base/base64url.ts";
import { equalBytes } from "../../../../shared/base/bytes.ts";
import { addDays } from "../../../../shared/base/day.ts";
import type { Slot, SpaceId } from "../../../../shared/base/ids.ts";
import type { Random } from "../../../../shared/base/random.ts";
import type { SigningKeys } from "../../../../shared/seal/keys/signingKeys.ts";
import type { Certificate } from "../../../../shared/seal/log/certificate.ts";
import { spkiBytes } from "../cms/certificateBytes.ts";
import { cleanCommonName } from "../cms/commonName.ts";
import { readCertificate } from "../cms/readCertificate.ts";
import { signVouching, writeVouching } from "../cms/vouching.ts";
import { type DeviceKey, makeDeviceKey, signerOf } from "./deviceKey.ts";

/** A key that may sign, and the certificate that says for whom. */
export interface CertifiedKey {
  readonly key: DeviceKey;
  /** DER. */
  readonly certificate: Uint8Array;
}

/** As whom a device signs one page. */
export interface Signatory {
  readonly space: SpaceId;
  readonly slot: Slot;
  /** Base64url, as the page names it. */
  readonly root: string;
  /** From the newest that the root signed to the present one (certificatesTo.ts); five at most. */
  readonly certificates: readonly Certificate[];
  readonly signing: SigningKeys;
  /** As it stands on the page. */
  readonly name: string;
  /** The day of the signature. */
  readonly day: string;
}

/** Makes a key for this device. What it is called in the space log is in `keyRecord`. */
export async function certifyDevice(signatory: Signatory, random: Random): Promise<CertifiedKey> {
  const key = await makeDeviceKey();
  const { space, slot, root, certificates, signing, name, day } = signatory;
  const serial = random.bytes(16);
  // Positive, and of full length: a serial number is a signed integer.
  serial[0] = ((serial[0] ?? 0) & 0x3f) | 0x40;
  const commonName = cleanCommonName(name);
  const spkiHash = sha256(spkiBytes(key.point));
  const vouching = signVouching(
    { space, slot, root, certificates: [...certificates] },
    { spkiHash, commonName, serial },
    signing.secretKey,
  );
  // The day before, because it is still that day somewhere when this device says it is the next.
  const parts = {
    serial,
    commonName,
    notBefore: addDays(day, -1),
    point: key.point,
    vouching: writeVouching(vouching),
  };
  const { issueCertificate } = await import("../cms/issueCertificate.ts");
  return { key, certificate: await issueCertificate(parts, signerOf(key)) };
}

/** Whether a kept key can sign for this page: another name, root or signing key needs another certificate. */
export function isCertifiedFor({ key, certificate }: CertifiedKey, signatory: Signatory): boolean {
  const read = readCertificate(certificate);
  if (!read.ok) return false;
  const { point, commonName, notBefore, vouchedBy } = read.value;
  return (
    equalBytes(point, key.point) &&
    commonName === cleanCommonName(signatory.name) &&
    notBefore < signatory.day &&
    vouchedBy.space === signatory.space &&
    vouchedBy.slot === signatory.slot &&
    vouchedBy.root === signatory.root &&
    vouchedBy.certificates.at(-1)?.signing === toBase64url(signatory.signing.publicKey)
  );
}

/** The body of the "pdf-key" record; only its hash is needed to revoke it. */
export function keyRecord(certificate: Uint8Array): { readonly spkiHash: string; readonly serial: string } {
  const read = readCertificate(certificate);
  if (!read.ok) throw new Error("a key is announced with the certificate that was made for it");
  return { spkiHash: toBase64url(read.value.spkiHash), serial: toBase64url(read.value.serial) };
}
