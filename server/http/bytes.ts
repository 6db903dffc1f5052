import { fromBase64url } from "../../shared/base/base64url.ts";

/** For fields that a schema has already read as base64url: a failure here is a bug. */
export function bytes(text: string): Uint8Array {
  const decoded = fromBase64url(text);
  if (!decoded.ok) throw new Error("not base64url");
  return decoded.value;
}
