import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { KeyFacts } from "./composeSignatures.ts";

export function keyFacts(root: string): KeyFacts {
  const hex = bytesToHex(sha256(utf8ToBytes(root)));
  return { fingerprint: hex.replace(/.{4}(?=.)/g, "$& "), words: ["one", "two", "three", "four", "five", "six"] };
}
