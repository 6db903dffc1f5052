import { createHash } from "node:crypto";
import type { RequestOf } from "../../shared/wire/http/endpoints.ts";

const TWO_DAYS_MS = 48 * 60 * 60_000;

/** What Ada's device asks for; the sealed parts are opaque here, as they are to the server. */
export function invitationOf(token: Uint8Array, nowMs: number): RequestOf<"invitations/create"> {
  return {
    tokenHash: createHash("sha256").update(token).digest("base64url"),
    wrappedKey: Buffer.from("a wrapped key of forty-eight bytes, or about so.").toString("base64url"),
    greeting: Buffer.from("a sealed greeting of some length").toString("base64url"),
    expiresAt: nowMs + TWO_DAYS_MS,
  };
}
