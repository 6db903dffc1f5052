import { BitString, Integer, ObjectIdentifier, Utf8String } from "asn1js";
import {
  AlgorithmIdentifier,
  AttributeTypeAndValue,
  Certificate,
  Extension,
  PublicKeyInfo,
  RelativeDistinguishedNames,
  Time,
  TimeType,
} from "pkijs";
import { bits, sequence, utf8String } from "./derWriter.ts";
import type { CertificateParts } from "./certificateBytes.ts";
import { type Sign, toDerSignature } from "./ecdsaSignature.ts";
import { OID } from "./oids.ts";
import { owned } from "./owned.ts";
import { readCertificate } from "./readCertificate.ts";

/**
 * Makes a device's certificate. The library is large and is loaded only when somebody signs: reach this
 * file through `import()`. What it made is read back by our own reader before anybody gets it, so that a
 * library that one day writes something else is found out on the day of signing and not years later.
 */
export async function issueCertificate(parts: CertificateParts, sign: Sign): Promise<Uint8Array> {
  const certificate = new Certificate({
    version: 2,
    serialNumber: new Integer({ valueHex: owned(parts.serial).buffer }),
    signature: ecdsaWithSha256(),
    issuer: nameOf(parts.commonName),
    notBefore: timeOf(new Date(`${parts.notBefore}T00:00:00Z`)),
    notAfter: timeOf(NEVER),
    subject: nameOf(parts.commonName),
    subjectPublicKeyInfo: keyOf(parts.point),
    extensions: [
      extension(OID.basicConstraints, true, sequence()),
      extension(OID.keyUsage, true, bits(Uint8Array.of(0xc0), 6)),
      extension(OID.vouching, false, utf8String(parts.vouching)),
    ],
    signatureAlgorithm: ecdsaWithSha256(),
  });
  const signature = await sign(new Uint8Array(certificate.encodeTBS().toBER()));
  certificate.signatureValue = new BitString({ valueHex: owned(toDerSignature(signature)).buffer });
  const bytes = new Uint8Array(certificate.toSchema(true).toBER());
  if (!readCertificate(bytes).ok) throw new Error("a certificate that no reader would accept was made");
  return bytes;
}

/** RFC 5280's word for "no end". */
const NEVER = new Date("9999-12-31T23:59:59Z");

function timeOf(value: Date): Time {
  return new Time({ value, type: value.getUTCFullYear() < 2050 ? TimeType.UTCTime : TimeType.GeneralizedTime });
}

/** UTF-8 whatever its letters are; the library would otherwise choose by them. */
function nameOf(commonName: string): RelativeDistinguishedNames {
  const value = new Utf8String({ value: commonName });
  return new RelativeDistinguishedNames({
    typesAndValues: [new AttributeTypeAndValue({ type: OID.commonName, value })],
  });
}

function keyOf(point: Uint8Array): PublicKeyInfo {
  return new PublicKeyInfo({
    algorithm: new AlgorithmIdentifier({
      algorithmId: OID.ecPublicKey,
      algorithmParams: new ObjectIdentifier({ value: OID.p256 }),
    }),
    subjectPublicKey: new BitString({ valueHex: owned(point).buffer }),
  });
}

function extension(extnID: string, critical: boolean, value: Uint8Array): Extension {
  return new Extension({ extnID, critical, extnValue: owned(value).buffer });
}

function ecdsaWithSha256(): AlgorithmIdentifier {
  return new AlgorithmIdentifier({ algorithmId: OID.ecdsaWithSha256 });
}
