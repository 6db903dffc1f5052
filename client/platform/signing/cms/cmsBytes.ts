import { sha256 } from "@noble/hashes/sha2.js";
import { ECDSA_WITH_SHA256, nameBytes } from "./certificateBytes.ts";
import { der, octets, oid, sequence, setOf, smallInteger, TAG, unsigned } from "./derWriter.ts";
import { toDerSignature } from "./ecdsaSignature.ts";
import { OID } from "./oids.ts";

/** What a signature of ours is about; everything else in it is the same in all of them. */
export interface CmsParts {
  readonly certificate: Uint8Array;
  readonly serial: Uint8Array;
  readonly commonName: string;
  /** SHA-256 of the file without the signature's own place. */
  readonly digest: Uint8Array;
}

/**
 * A detached CMS signature of the CAdES family (RFC 5652, RFC 5035, ETSI EN 319 122). The attributes are
 * signed in their spelling as a SET and lie in the message with the tag [0]. There is no signing time
 * among them: the day stands in the file, and nobody is told the hour.
 */
export function cmsBytes(parts: CmsParts, signature: Uint8Array): Uint8Array {
  const signer = sequence(
    smallInteger(1),
    sequence(nameBytes(parts.commonName), unsigned(parts.serial)),
    SHA256,
    der(TAG.context0, ...attributes(parts)),
    ECDSA_WITH_SHA256,
    octets(toDerSignature(signature)),
  );
  const signedData = sequence(
    smallInteger(1),
    setOf(SHA256),
    sequence(oid(OID.data)),
    der(TAG.context0, parts.certificate),
    setOf(signer),
  );
  return sequence(oid(OID.signedData), der(TAG.context0, signedData));
}

/** The bytes that the key signs. */
export function signedAttributes(parts: CmsParts): Uint8Array {
  return setOf(...attributes(parts));
}

/** In the order that DER wants of a set, which for these three is that of their lengths. */
function attributes({ digest, certificate }: CmsParts): readonly Uint8Array[] {
  return [
    attribute(OID.contentType, oid(OID.data)),
    attribute(OID.messageDigest, octets(digest)),
    attribute(OID.signingCertificateV2, sequence(sequence(sequence(octets(sha256(certificate)))))),
  ];
}

function attribute(name: string, value: Uint8Array): Uint8Array {
  return sequence(oid(name), setOf(value));
}

const SHA256 = sequence(oid(OID.sha256));
