import { entropyToMnemonic, mnemonicToEntropy } from "@scure/bip39";
import { wordlist } from "@scure/bip39/wordlists/english.js";
import { fail, ok, type Result } from "../../base/result.ts";
import { assertSecret } from "./deriveKey.ts";

export type KitWordsProblem = "kit-word-count" | "kit-word-unknown" | "kit-words-mistyped";

/**
 * 32 bytes as 24 words: BIP39 used as an encoding of entropy only. The kit is these bytes, never the
 * PBKDF2 seed that wallets make of the words.
 */
export function wordsFromKit(kit: Uint8Array): string[] {
  assertSecret(kit, "a kit");
  return entropyToMnemonic(kit, wordlist).split(" ");
}

/** Reads what a person typed: case and spacing are free, a word's first four letters do not stand for it. */
export function kitFromWords(typed: string): Result<Uint8Array, KitWordsProblem> {
  const words = typed
    .normalize("NFKD")
    .toLowerCase()
    .trim()
    .split(/[\s,]+/u);
  if (words.length !== 24) return fail("kit-word-count");
  if (words.some((word) => !wordlist.includes(word))) return fail("kit-word-unknown");
  try {
    return ok(mnemonicToEntropy(words.join(" "), wordlist));
  } catch {
    return fail("kit-words-mistyped");
  }
}
