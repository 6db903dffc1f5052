import { equalBytes } from "../../../../shared/base/bytes.ts";
import { fail, ok, type Result } from "../../../../shared/base/result.ts";
import { cmsBytes, signedAttributes } from "./cmsBytes.ts";
import { elementIn } from "./derReader.ts";
import { fromDerSignature, isSignedBy } from "./ecdsaSignature.ts";
import { type ReadCertificate, readCertificate } from "./readCertificate.ts";

export interface ReadCms {
  readonly certificate: ReadCertificate;
  readonly digest: Uint8Array;
}

const PLACE = {
  certificate: [0, 1, 0, 3, 0],
  digest: [0, 1, 0, 4, 0, 3, 1, 1, 0],
  signature: [0, 1, 0, 4, 0, 5],
} as const;

/**
 * Reads a signature that we made, and no other, by writing it again: a second signer, an attribute that is
 * not signed, a longer spelling of a length, or anything behind its end leaves a difference. True says that
 * the certificate's key signed `digest`; whether that is the file's digest is for the caller.
 */
export function readCms(bytes: Uint8Array): Result<ReadCms, "not-a-signature"> {
  const certificateDer = elementIn(bytes, PLACE.certificate)?.whole;
  const digest = elementIn(bytes, PLACE.digest)?.content;
  const signature = fromDerSignature(elementIn(bytes, PLACE.signature)?.content ?? new Uint8Array());
  if (certificateDer === undefined || digest?.length !== 32 || signature === null) return fail("not-a-signature");
  const certificate = readCertificate(certificateDer);
  if (!certificate.ok) return fail("not-a-signature");
  const { serial, commonName, point } = certificate.value;
  const parts = { certificate: certificateDer, serial, commonName, digest };
  const isOurs = equalBytes(cmsBytes(parts, signature), bytes) && isSignedBy(point, signedAttributes(parts), signature);
  return isOurs ? ok({ certificate: certificate.value, digest }) : fail("not-a-signature");
}
