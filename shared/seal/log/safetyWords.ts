import { sha256 } from "@noble/hashes/sha2.js";
import { wordlist } from "@scure/bip39/wordlists/english.js";
import { lengthPrefixed } from "../../base/lengthPrefixed.ts";
import type { SpaceState } from "./spaceState.ts";

/**
 * Eight words that both screens show. They stand for confirm, whose `previous` chain reaches back to
 * create, so for both roots, the space, the invitation and the order; and for each later succession that
 * no root signed. Who swapped a key anywhere would have to hit 88 bits. Null until there is a confirm.
 */
export function safetyWords(state: SpaceState): string[] | null {
  const digest = safetyHash(state);
  if (digest === null) return null;
  const bits = Array.from(digest, (byte) => byte.toString(2).padStart(8, "0")).join("");
  return Array.from({ length: 8 }, (_, i) => wordlist[Number.parseInt(bits.slice(i * 11, i * 11 + 11), 2)] ?? "");
}

/** Changes when the words change: what "compared" is remembered for. */
export function safetyHash(state: SpaceState): Uint8Array | null {
  return state.compared.length === 0 ? null : sha256(lengthPrefixed(["cg/v1/safety-words", ...state.compared]));
}
