import { sha256 } from "@noble/hashes/sha2.js";
import { fromBase64url, toBase64url } from "../../base/base64url.ts";
import { concatBytes } from "../../base/bytes.ts";
import { fail, ok, type Result } from "../../base/result.ts";
import { lengthPrefixed } from "../../base/lengthPrefixed.ts";
import { kitFromWords, type KitWordsProblem } from "../keys/kitWords.ts";

/**
 * The kit as a code for a camera. No address: whoever points a phone's own camera at the page gets a text that
 * opens nothing, and no browser writes the kit into its history.
 */
const FORM = /^\s*cg-kit-1\.([A-Za-z0-9_-]+)\s*$/u;
const CHECK_BYTES = 4;

export type KitTextProblem = KitWordsProblem | "kit-code-mangled" | "kit-foreign";

export function kitCode(kit: Uint8Array): string {
  return `cg-kit-1.${toBase64url(concatBytes(kit, checkOf(kit)))}`;
}

/** What was typed, pasted or read by the camera: the 24 words, or the code beside them. */
export function readKitText(text: string): Result<Uint8Array, KitTextProblem> {
  const code = FORM.exec(text)?.[1];
  if (code !== undefined) {
    const bytes = fromBase64url(code, 32 + CHECK_BYTES);
    if (!bytes.ok) return fail("kit-code-mangled");
    const kit = bytes.value.slice(0, 32);
    const check = bytes.value.slice(32);
    return checkOf(kit).every((byte, i) => byte === check[i]) ? ok(kit) : fail("kit-code-mangled");
  }
  if (text.includes("cg-kit-")) return fail("kit-code-mangled");
  // An invitation, another device's code, any address at all: no word of it is looked at.
  if (/[#/]/u.test(text)) return fail("kit-foreign");
  return kitFromWords(text);
}

function checkOf(kit: Uint8Array): Uint8Array {
  return sha256(lengthPrefixed(["cg/v1/kit-code", kit])).slice(0, CHECK_BYTES);
}
