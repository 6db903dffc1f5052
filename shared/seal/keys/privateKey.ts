import { lengthPrefixed } from "../../base/lengthPrefixed.ts";
import { assertSecret, deriveKey } from "./deriveKey.ts";

/**
 * The key of a private document. With a passphrase (Argon2id, or an authenticator's PRF, stretched by the
 * client before it comes here) neither the device nor the kit opens it alone; without one it is as strong
 * as the device, and the product says so. The two cases are separate keys even for the same share.
 */
export function privateKeyFrom(privateShare: Uint8Array, passphraseKey?: Uint8Array): Uint8Array {
  assertSecret(privateShare, "a private share");
  if (passphraseKey === undefined) return deriveKey(privateShare, "cg/v1/private-key/device");
  assertSecret(passphraseKey, "a stretched passphrase");
  return deriveKey(lengthPrefixed([privateShare, passphraseKey]), "cg/v1/private-key/passphrase");
}
