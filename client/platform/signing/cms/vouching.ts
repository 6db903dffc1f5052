import * as z from "zod/mini";
import { fromBase64url, toBase64url } from "../../../../shared/base/base64url.ts";
import type { SpaceId } from "../../../../shared/base/ids.ts";
import type { Field } from "../../../../shared/base/lengthPrefixed.ts";
import { canonicalJson, readCanonical } from "../../../../shared/seal/canonical.ts";
import { certificateSchema, isCertified } from "../../../../shared/seal/log/certificate.ts";
import { HASH_PATTERN, SIGNATURE_PATTERN } from "../../../../shared/seal/patterns.ts";
import { sign } from "../../../../shared/seal/sign.ts";
import { isSigningKey, verifySignature } from "../../../../shared/seal/verifySignature.ts";
import { pageSpace } from "../../../../shared/signing/pageSpace.ts";
import { spaceIdField } from "../../../../shared/wire/fields.ts";

/**
 * What ties a device's key to a person: the root, the certificates that lead from it to the signing key,
 * and that key's signature over the device's. It lies in the device's certificate, so that a file shows
 * by itself whose it is, to somebody who has no log. The device's key signs it back by signing the
 * certificate that holds it: neither could be put beside a stranger's.
 */
const vouchingSchema = z.strictObject({
  format: z.literal("common-ground/vouching"),
  slot: z.enum(["a", "b"]),
  /** The id itself and not its hash: the root signed it into its certificate, so a reader needs it. */
  space: spaceIdField,
  root: z.string().check(z.regex(HASH_PATTERN)),
  /** From the newest that the root signed to the present one; bounded, because a signature has a fixed place. */
  certificates: z.array(certificateSchema).check(z.minLength(1), z.maxLength(5)),
  signature: z.string().check(z.regex(SIGNATURE_PATTERN)),
});
export type Vouching = z.infer<typeof vouchingSchema>;

/** The device's half: what a certificate says besides. */
export interface VouchedFor {
  readonly spkiHash: Uint8Array;
  readonly commonName: string;
  readonly serial: Uint8Array;
}

const LABEL = "cg/v1/pdf-key";

/** By the partner's signing key, the one of the last certificate. Throws on what no reader would accept. */
export function signVouching(
  person: Omit<Vouching, "format" | "signature">,
  device: VouchedFor,
  secretKey: Uint8Array,
): Vouching {
  const signature = toBase64url(sign(LABEL, fields(person.space, device), secretKey));
  const vouching = vouchingSchema.parse({ format: "common-ground/vouching", ...person, signature });
  if (!isVouchedFor(vouching, device)) throw new Error("a vouching that no reader would believe was signed");
  return vouching;
}

export function isVouchedFor(vouching: Vouching, device: VouchedFor): boolean {
  const signing = provenSigningKey(vouching);
  const signature = fromBase64url(vouching.signature, 64);
  return (
    signing !== null && signature.ok && verifySignature(LABEL, fields(vouching.space, device), signature.value, signing)
  );
}

/** The signing key at the end of the certificates, or null when they do not lead there from the root. */
export function provenSigningKey(
  vouching: Pick<Vouching, "root" | "space" | "slot" | "certificates">,
): Uint8Array | null {
  const root = fromBase64url(vouching.root, 32);
  if (!root.ok || !isSigningKey(root.value)) return null;
  let certifier = root.value;
  for (const [index, certificate] of vouching.certificates.entries()) {
    if (certificate.certifiedBy !== (index === 0 ? "root" : "signing")) return null;
    if (!isCertified(vouching.space, vouching.slot, certificate, certifier)) return null;
    const signing = fromBase64url(certificate.signing, 32);
    if (!signing.ok) return null;
    certifier = signing.value;
  }
  return certifier;
}

export function writeVouching(vouching: Vouching): string {
  return canonicalJson(vouching);
}

export function readVouching(text: string): Vouching | null {
  const value = readCanonical(text);
  const parsed = value.ok ? vouchingSchema.safeParse(value.value) : null;
  return parsed?.success === true ? parsed.data : null;
}

function fields(space: SpaceId, { spkiHash, commonName, serial }: VouchedFor): Field[] {
  return [pageSpace(space), spkiHash, commonName, serial];
}
