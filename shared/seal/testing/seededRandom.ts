import { sha256 } from "@noble/hashes/sha2.js";
import { u32 } from "../../base/bytes.ts";
import { lengthPrefixed } from "../../base/lengthPrefixed.ts";
import type { Random } from "../../base/random.ts";

/** Repeatable bytes for tests: each call's bytes are a hash of the seed and a counter, never repeated. */
export function seededRandom(seed: string): Random {
  let block = 0;
  return {
    bytes(length) {
      const bytes = new Uint8Array(length);
      for (let at = 0; at < length; at += 32) {
        bytes.set(sha256(lengthPrefixed([seed, u32(block++)])).subarray(0, length - at), at);
      }
      return bytes;
    },
  };
}
