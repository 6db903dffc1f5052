import { parseCookie, stringifySetCookie } from "cookie";
import { LIMITS } from "../../shared/base/limits.ts";
import { CREDENTIAL_PATTERN } from "./credential.ts";

/**
 * `__Host-` binds the cookie to this very host, over https. On plain http, which is allowed on loopback
 * only, Safari drops a cookie with that prefix or with Secure, so there it has neither.
 */
const SECURE_NAME = "__Host-cg";
const LOOPBACK_NAME = "cg";

/** Each rotation begins it anew. */
const MAX_AGE_SECONDS = LIMITS.credentialLifeMs / 1000;

export function credentialCookie(credential: string, secure: boolean): string {
  return stringifySetCookie({
    name: secure ? SECURE_NAME : LOOPBACK_NAME,
    value: credential,
    httpOnly: true,
    secure,
    sameSite: "strict",
    path: "/",
    maxAge: MAX_AGE_SECONDS,
  });
}

export function credentialFrom(cookieHeader: string | undefined, secure: boolean): string | null {
  const value = parseCookie(cookieHeader ?? "")[secure ? SECURE_NAME : LOOPBACK_NAME];
  return value !== undefined && CREDENTIAL_PATTERN.test(value) ? value : null;
}
