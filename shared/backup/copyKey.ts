import { toBase64url } from "../base/base64url.ts";
import { deriveKey } from "../seal/keys/deriveKey.ts";

/**
 * The key of one copy. The 24 words open every copy that was made under them; a passphrase was stretched by
 * whoever has it, with the salt of this file.
 */
export function copyKeyFromKit(kit: Uint8Array): Uint8Array {
  return deriveKey(kit, "cg/v1/copy/kit");
}

export function copyKeyFromPassphrase(stretched: Uint8Array): Uint8Array {
  return deriveKey(stretched, "cg/v1/copy/passphrase");
}

export function keyCheck(key: Uint8Array): string {
  return toBase64url(deriveKey(key, "cg/v1/copy/check").subarray(0, 16));
}
