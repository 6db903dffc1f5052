import { createHash } from "node:crypto";
import { toBase64url } from "../../shared/base/base64url.ts";
import type { Random } from "../../shared/base/random.ts";

/**
 * A device proves itself with 32 random bytes in a cookie that no script can read. The server keeps only
 * their SHA-256: whoever copies the database cannot sign in with what they find.
 */
export function newCredential(random: Random): string {
  return toBase64url(random.bytes(32));
}

export function credentialHash(credential: string): string {
  return sha256(Buffer.from(credential, "base64url"));
}

export function sha256(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("base64url");
}

export const CREDENTIAL_PATTERN = /^[A-Za-z0-9_-]{43}$/;
