import { ObjectIdentifier, OctetString, Sequence } from "asn1js";
import {
  AlgorithmIdentifier,
  Attribute,
  Certificate,
  ContentInfo,
  EncapsulatedContentInfo,
  IssuerAndSerialNumber,
  SignedAndUnsignedAttributes,
  SignedData,
  SignerInfo,
} from "pkijs";
import { sha256 } from "@noble/hashes/sha2.js";
import { type Sign, toDerSignature } from "./ecdsaSignature.ts";
import { OID } from "./oids.ts";
import { owned } from "./owned.ts";
import { readCms } from "./readCms.ts";

/**
 * Makes the signature over a file's digest. As with the certificate: loaded only when somebody signs, and
 * read back before it is handed out.
 */
export async function buildCms(digest: Uint8Array, certificateDer: Uint8Array, sign: Sign): Promise<Uint8Array> {
  const certificate = Certificate.fromBER(owned(certificateDer));
  const signedAttrs = new SignedAndUnsignedAttributes({
    type: 0,
    attributes: [
      new Attribute({ type: OID.contentType, values: [new ObjectIdentifier({ value: OID.data })] }),
      new Attribute({ type: OID.messageDigest, values: [octetString(digest)] }),
      new Attribute({ type: OID.signingCertificateV2, values: [signingCertificate(certificateDer)] }),
    ],
  });
  const signer = new SignerInfo({
    version: 1,
    sid: new IssuerAndSerialNumber({ issuer: certificate.issuer, serialNumber: certificate.serialNumber }),
    digestAlgorithm: new AlgorithmIdentifier({ algorithmId: OID.sha256 }),
    signatureAlgorithm: new AlgorithmIdentifier({ algorithmId: OID.ecdsaWithSha256 }),
    signedAttrs,
  });
  signer.signature = octetString(toDerSignature(await sign(asSet(signedAttrs))));
  const signedData = new SignedData({
    version: 1,
    digestAlgorithms: [new AlgorithmIdentifier({ algorithmId: OID.sha256 })],
    encapContentInfo: new EncapsulatedContentInfo({ eContentType: OID.data }),
    certificates: [certificate],
    signerInfos: [signer],
  });
  const content = new ContentInfo({ contentType: OID.signedData, content: signedData.toSchema(true) });
  const cms = new Uint8Array(content.toSchema().toBER(false));
  if (!readCms(cms, digest).ok) throw new Error("a signature that no reader would accept was made");
  return cms;
}

/** Embedded the attributes have the tag [0]; signed they are a SET (RFC 5652, 5.4). */
function asSet(attributes: SignedAndUnsignedAttributes): Uint8Array {
  const bytes = new Uint8Array(attributes.toSchema().toBER(false));
  bytes[0] = 0x31;
  return bytes;
}

/** Binds the certificate into what is signed (RFC 5035), so that no other one with the same key can be put beside it. */
function signingCertificate(certificate: Uint8Array): Sequence {
  const id = new Sequence({ value: [octetString(sha256(certificate))] });
  return new Sequence({ value: [new Sequence({ value: [id] })] });
}

function octetString(bytes: Uint8Array): OctetString {
  return new OctetString({ valueHex: owned(bytes).buffer });
}
