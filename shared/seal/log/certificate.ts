import * as z from "zod/mini";
import { fromBase64url } from "../../base/base64url.ts";
import { u32 } from "../../base/bytes.ts";
import type { Field } from "../../base/lengthPrefixed.ts";
import type { Slot } from "../../base/ids.ts";
import { HASH_PATTERN, SIGNATURE_PATTERN } from "../patterns.ts";
import { isBoxKey, isSigningKey, verifySignature } from "../verifySignature.ts";

/**
 * "These are my keys now": signing and box key of one partner epoch, signed by the root, or by the signing
 * key before it when the kit is not at hand. It carries its own signature, apart from the record round
 * it, so that a signed PDF can show it to somebody who has no log.
 */
export const certificateSchema = z.strictObject({
  partnerEpoch: z.int().check(z.nonnegative(), z.lte(0xffff_ffff)),
  signing: z.string().check(z.regex(HASH_PATTERN)),
  box: z.string().check(z.regex(HASH_PATTERN)),
  certifiedBy: z.enum(["root", "signing"]),
  signature: z.string().check(z.regex(SIGNATURE_PATTERN)),
});
export type Certificate = z.infer<typeof certificateSchema>;

export const CERTIFICATE_LABEL = "cg/v1/partner-certificate";

export function certificateFields(space: string, slot: Slot, certificate: Omit<Certificate, "signature">): Field[] {
  const { partnerEpoch, signing, box, certifiedBy } = certificate;
  return [space, slot, u32(partnerEpoch), signing, box, certifiedBy];
}

/** `certifier` is the key that `certifiedBy` names. Also refuses keys that could be nobody's. */
export function isCertified(space: string, slot: Slot, certificate: Certificate, certifier: Uint8Array): boolean {
  const signature = fromBase64url(certificate.signature, 64);
  const signing = fromBase64url(certificate.signing, 32);
  const box = fromBase64url(certificate.box, 32);
  if (!signature.ok || !signing.ok || !box.ok) return false;
  const fields = certificateFields(space, slot, certificate);
  return (
    isSigningKey(signing.value) &&
    isBoxKey(box.value) &&
    verifySignature(CERTIFICATE_LABEL, fields, signature.value, certifier)
  );
}
