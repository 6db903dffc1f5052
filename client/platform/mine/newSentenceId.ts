import { toBase64url } from "../../../shared/base/base64url.ts";

/** Random, so that two devices of one person never write into the same sentence by accident. */
export function newSentenceId(): string {
  return toBase64url(crypto.getRandomValues(new Uint8Array(16)));
}
