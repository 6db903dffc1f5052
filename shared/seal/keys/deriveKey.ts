import { hkdf } from "@noble/hashes/hkdf.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { type Field, lengthPrefixed } from "../../base/lengthPrefixed.ts";
import type { SigningLabel } from "../signedMessage.ts";

/** HKDF-SHA256 to 32 bytes. The label is first in the info, so no two uses of one secret share a key. */
export function deriveKey(secret: Uint8Array, label: SigningLabel, fields: readonly Field[] = []): Uint8Array {
  return hkdf(sha256, secret, undefined, lengthPrefixed([label, ...fields]), 32);
}

export function assertSecret(secret: Uint8Array, what: string): void {
  if (secret.length !== 32) throw new Error(`${what} is 32 bytes, not ${secret.length}`);
}
