import { sha256 } from "@noble/hashes/sha2.js";
import { fromBase64url, toBase64url } from "../../base/base64url.ts";
import { concatBytes, equalBytes } from "../../base/bytes.ts";
import type { Slot, SpaceId } from "../../base/ids.ts";
import { lengthPrefixed } from "../../base/lengthPrefixed.ts";
import type { Random } from "../../base/random.ts";
import { unwrap, wrap, type Wrapping } from "../wrap.ts";
import { assertSecret, deriveKey } from "./deriveKey.ts";

/**
 * Argon2id, the second choice of RFC 9106: 64 MiB and three passes. About a quarter of a second on a laptop and
 * one on a phone; whoever stole a device or the kit pays it for every guess.
 */
export const PASSPHRASE_COST: StretchCost = { memoryKib: 64 * 1024, passes: 3, lanes: 4, keyBytes: 32 };

export interface StretchCost {
  readonly memoryKib: number;
  readonly passes: number;
  readonly lanes: number;
  readonly keyBytes: number;
}

const KEY_BYTES = PASSPHRASE_COST.keyBytes;

/**
 * From public ids and a fixed label: two people with the same passphrase have different keys, and nothing needs to
 * be kept that could be lost. It is written down beside the check all the same, for it goes along when somebody
 * who began alone joins another's space.
 */
export function passphraseSalt(space: SpaceId, slot: Slot): Uint8Array {
  return sha256(lengthPrefixed(["cg/v1/passphrase/salt", space, slot]));
}

/** What one types and what another keyboard types: case counts, the kind and number of spaces does not. */
export function passphraseText(typed: string): string {
  return typed.normalize("NFKC").trim().replace(/\s+/gu, " ");
}

/** Tells a person at once that they mistyped. It lies sealed in the ring, and opens nothing by itself. */
export function passphraseCheck(stretched: Uint8Array): Uint8Array {
  assertSecret(stretched, "a stretched passphrase");
  return deriveKey(stretched, "cg/v1/passphrase/check");
}

export function isPassphrase(stretched: Uint8Array, check: string): boolean {
  const kept = fromBase64url(check, KEY_BYTES);
  return kept.ok && equalBytes(kept.value, passphraseCheck(stretched));
}

/** The keys of before, for what another device of mine wrote under them and has not sent yet. */
export function sealFormerKeys(stretched: Uint8Array, former: readonly Uint8Array[], random: Random): string {
  return toBase64url(wrap(wrappingOf(stretched), concatBytes(...former), random));
}

/** What does not open is as if there were none: it can only be what another device left behind. */
export function openFormerKeys(stretched: Uint8Array, sealed: string): readonly Uint8Array[] {
  const bytes = fromBase64url(sealed);
  const opened = bytes.ok ? unwrap(wrappingOf(stretched), bytes.value) : bytes;
  if (!opened.ok || opened.value.length % KEY_BYTES !== 0) return [];
  return Array.from({ length: opened.value.length / KEY_BYTES }, (_, i) =>
    opened.value.slice(i * KEY_BYTES, (i + 1) * KEY_BYTES),
  );
}

function wrappingOf(stretched: Uint8Array): Wrapping {
  assertSecret(stretched, "a stretched passphrase");
  return { key: deriveKey(stretched, "cg/v1/passphrase/former-key"), label: "cg/v1/passphrase/former", context: [] };
}
