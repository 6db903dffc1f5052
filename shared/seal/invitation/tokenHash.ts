import { sha256 } from "@noble/hashes/sha2.js";
import { toBase64url } from "../../base/base64url.ts";

/** What the server keeps of an invitation's token; the token itself comes back once, to join. */
export function tokenHash(token: Uint8Array): string {
  return toBase64url(sha256(token));
}
