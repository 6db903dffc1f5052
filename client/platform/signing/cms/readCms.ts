import { equalBytes } from "../../../../shared/base/bytes.ts";
import { fail, type Result } from "../../../../shared/base/result.ts";
import { cmsBytes, signedAttributes } from "./cmsBytes.ts";
import { elementIn } from "./derReader.ts";
import { fromDerSignature, isSignedBy } from "./ecdsaSignature.ts";
import { type ReadCertificate, readCertificate } from "./readCertificate.ts";

const PLACE = {
  certificate: [0, 1, 0, 3, 0],
  digest: [0, 1, 0, 4, 0, 3, 1, 1, 0],
  signature: [0, 1, 0, 4, 0, 5],
} as const;

/**
 * Reads a signature that we made over `digest`, and no other, by writing it again: a second signer, an
 * attribute that is not signed, a longer spelling of a length, or anything behind its end leaves a difference.
 * Gives the certificate whose key signed.
 */
export function readCms(bytes: Uint8Array, digest: Uint8Array): Result<ReadCertificate, "not-a-signature"> {
  // First what costs nothing: most files that were changed end here.
  const said = elementIn(bytes, PLACE.digest)?.content;
  const certificateDer = elementIn(bytes, PLACE.certificate)?.whole;
  if (said === undefined || certificateDer === undefined || !equalBytes(said, digest)) return fail("not-a-signature");
  const signature = fromDerSignature(elementIn(bytes, PLACE.signature)?.content ?? new Uint8Array());
  const certificate = readCertificate(certificateDer);
  if (signature === null || !certificate.ok) return fail("not-a-signature");
  const { serial, commonName, point } = certificate.value;
  const parts = { certificate: certificateDer, serial, commonName, digest };
  const isOurs = equalBytes(cmsBytes(parts, signature), bytes) && isSignedBy(point, signedAttributes(parts), signature);
  return isOurs ? certificate : fail("not-a-signature");
}
