import { xchacha20poly1305 } from "@noble/ciphers/chacha.js";
import { concatBytes } from "../base/bytes.ts";
import { type Field, lengthPrefixed } from "../base/lengthPrefixed.ts";
import type { Random } from "../base/random.ts";
import { fail, ok, type Result } from "../base/result.ts";
import type { SigningLabel } from "./signedMessage.ts";

/**
 * Something small under a key, once: random nonce 24 ‖ ciphertext ‖ tag 16, bound to a label and to the
 * fields that say where it belongs.
 */
export interface Wrapping {
  readonly key: Uint8Array;
  readonly label: SigningLabel;
  readonly context: readonly Field[];
}

const NONCE_BYTES = 24;

export function wrap(wrapping: Wrapping, secret: Uint8Array, random: Random): Uint8Array {
  const nonce = random.bytes(NONCE_BYTES);
  return concatBytes(nonce, cipherOf(wrapping, nonce).encrypt(secret));
}

export function unwrap(wrapping: Wrapping, wrapped: Uint8Array): Result<Uint8Array, "not-unwrapped"> {
  if (wrapped.length < NONCE_BYTES + 16) return fail("not-unwrapped");
  try {
    return ok(cipherOf(wrapping, wrapped.subarray(0, NONCE_BYTES)).decrypt(wrapped.subarray(NONCE_BYTES)));
  } catch {
    return fail("not-unwrapped");
  }
}

function cipherOf({ key, label, context }: Wrapping, nonce: Uint8Array): ReturnType<typeof xchacha20poly1305> {
  return xchacha20poly1305(key, nonce, lengthPrefixed([label, ...context]));
}
