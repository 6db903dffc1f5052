import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import { wordlist } from "@scure/bip39/wordlists/english.js";
import { fromBase64url } from "../base/base64url.ts";
import { type Field, lengthPrefixed } from "../base/lengthPrefixed.ts";

/**
 * How two people compare whose key is in a file: of the root, so it outlives a phone. A hundred and sixty bits to
 * read on paper, and six words (66 bits) to say aloud. No file can prove its own key, so both are for comparing.
 */
const FINGERPRINT_DIGITS = 40;
const WORDS = 6;

/** `root` is the Ed25519 key in base64url, as it stands in a page. "9f3a 01c4 ..." */
export function rootFingerprint(root: string): string {
  const digits = bytesToHex(digestOf("cg/v1/root-fingerprint", root)).slice(0, FINGERPRINT_DIGITS);
  return (digits.match(/.{4}/g) ?? []).join(" ");
}

export function rootWords(root: string): readonly string[] {
  const bits = Array.from(digestOf("cg/v1/root-words", root), (byte) => byte.toString(2).padStart(8, "0")).join("");
  return Array.from({ length: WORDS }, (_, i) => wordlist[Number.parseInt(bits.slice(i * 11, i * 11 + 11), 2)] ?? "");
}

function digestOf(label: string, root: string): Uint8Array {
  const key = fromBase64url(root, 32);
  if (!key.ok) throw new Error("a root that was not parsed");
  const fields: Field[] = [label, key.value];
  return sha256(lengthPrefixed(fields));
}
