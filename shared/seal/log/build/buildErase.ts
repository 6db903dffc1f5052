import { toBase64url } from "../../../base/base64url.ts";
import { sign } from "../../sign.ts";
import { ERASE_LABEL, eraseFields, type EraseRequest } from "../eraseRequest.ts";

/** No record: what one of the two deletes of their own is nobody else's to read. */
export function buildErase(
  request: EraseRequest,
  secretKey: Uint8Array,
): EraseRequest & { readonly signature: string } {
  return { ...request, signature: toBase64url(sign(ERASE_LABEL, eraseFields(request), secretKey)) };
}
