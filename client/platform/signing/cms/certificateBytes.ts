import { utf8Bytes } from "../../../../shared/base/lengthPrefixed.ts";
import { compactDay } from "./compactDay.ts";
import { bits, der, octets, oid, sequence, setOf, smallInteger, TAG, unsigned, utf8String } from "./derWriter.ts";
import { toDerSignature } from "./ecdsaSignature.ts";
import { OID } from "./oids.ts";

/** Everything in which one device's certificate differs from another's. */
export interface CertificateParts {
  /** 16 bytes; the first makes it a positive number of that length. */
  readonly serial: Uint8Array;
  readonly commonName: string;
  /** A day in UTC; the certificate holds from its first moment. */
  readonly notBefore: string;
  /** The P-256 key as X9.62 writes it, 65 bytes. */
  readonly point: Uint8Array;
  /** Canonical JSON (vouching.ts). */
  readonly vouching: string;
}

/**
 * A certificate that vouches for nothing but its own key: issuer and subject are one, CA is false. It has
 * no extended key usage, because with "document signing" alone pdfsig takes the file for damaged. It has
 * no end (RFC 5280, 4.1.2.5): an old page would otherwise turn red in a viewer one day, over nothing.
 */
export function toBeSigned(parts: CertificateParts): Uint8Array {
  const name = nameBytes(parts.commonName);
  return sequence(
    der(TAG.context0, smallInteger(2)),
    unsigned(parts.serial),
    ECDSA_WITH_SHA256,
    name,
    sequence(startOf(parts.notBefore), NEVER_ENDS),
    name,
    spkiBytes(parts.point),
    der(TAG.context3, sequence(NOT_A_CA, MAY_SIGN, vouchingExtension(parts.vouching))),
  );
}

export function certificateBytes(parts: CertificateParts, signature: Uint8Array): Uint8Array {
  return sequence(toBeSigned(parts), ECDSA_WITH_SHA256, bits(toDerSignature(signature)));
}

export function nameBytes(commonName: string): Uint8Array {
  return sequence(setOf(sequence(oid(OID.commonName), utf8String(commonName))));
}

export function spkiBytes(point: Uint8Array): Uint8Array {
  return sequence(sequence(oid(OID.ecPublicKey), oid(OID.p256)), bits(point));
}

export const ECDSA_WITH_SHA256 = sequence(oid(OID.ecdsaWithSha256));
const NEVER_ENDS = der(TAG.generalizedTime, utf8Bytes("99991231235959Z"));
const CRITICAL = der(TAG.boolean, Uint8Array.of(0xff));
const NOT_A_CA = sequence(oid(OID.basicConstraints), CRITICAL, octets(sequence()));
/** digitalSignature and nonRepudiation. */
const MAY_SIGN = sequence(oid(OID.keyUsage), CRITICAL, octets(bits(Uint8Array.of(0xc0), 6)));

function vouchingExtension(vouching: string): Uint8Array {
  return sequence(oid(OID.vouching), octets(utf8String(vouching)));
}

/** Two digits for the year until 2049, four from then on: the certificate says which of the two it means. */
function startOf(day: string): Uint8Array {
  const digits = `${compactDay(day)}000000Z`;
  const isShort = day < "2050";
  const tag = isShort ? TAG.utcTime : TAG.generalizedTime;
  return der(tag, utf8Bytes(isShort ? digits.slice(2) : digits));
}
