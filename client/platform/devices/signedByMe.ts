import { toBase64url } from "../../../shared/base/base64url.ts";
import type { OwnDeviceRequest } from "../../../shared/seal/log/ownDeviceRequest.ts";
import { sign } from "../../../shared/seal/sign.ts";
import type { Held } from "../space/held.ts";

/** What the server does for my own devices it does for my key, and not for a cookie that somebody may have copied. */
export function signedByMe({ identity }: Held, { label, fields }: OwnDeviceRequest): string {
  return toBase64url(sign(label, fields, identity.partner.signing.secretKey));
}
