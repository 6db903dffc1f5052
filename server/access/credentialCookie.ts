import { parseCookie, stringifySetCookie } from "cookie";
import { CREDENTIAL_PATTERN } from "./credential.ts";

/**
 * `__Host-` binds the cookie to this very host, over https. On plain http, which is allowed on loopback
 * only, Safari drops a cookie with that prefix or with Secure, so there it has neither.
 */
const SECURE_NAME = "__Host-cg";
const LOOPBACK_NAME = "cg";

/** Browsers keep no cookie for longer than this, and each rotation begins it anew. */
const MAX_AGE_SECONDS = 400 * 24 * 60 * 60;

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
