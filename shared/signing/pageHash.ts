import { sha256 } from "@noble/hashes/sha2.js";
import { toBase64url } from "../base/base64url.ts";
import { LIMITS } from "../base/limits.ts";
import { canonicalBytes } from "../seal/canonical.ts";
import type { AgreementPage } from "./agreementPage.ts";
import { pointsOf } from "./pointsOf.ts";

/** The page as it is attached to the file: one page, one byte string (RFC 8785). */
export function pageBytes(page: AgreementPage): Uint8Array {
  return canonicalBytes(page);
}

export function fitsOnePage(page: AgreementPage): boolean {
  return paragraphsOn(page) <= LIMITS.pageParagraphs && pageBytes(page).length <= LIMITS.pageBytes;
}

/** SHA-256 of those bytes, base64url: what `sha256sum agreement.json` says, in another spelling. */
export function pageHash(page: AgreementPage): string {
  return toBase64url(sha256(pageBytes(page)));
}

function paragraphsOn(page: AgreementPage): number {
  const agreed = pointsOf(page).flatMap(({ text, fallback, scope }) => [text, fallback, scope]);
  const open = page.stillOpen.flatMap(({ points }) => points.map(({ text }) => text));
  return [...agreed, ...open].reduce((sum, text) => sum + (text === undefined ? 0 : text.split("\n").length), 0);
}
