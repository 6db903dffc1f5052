import { ed25519, x25519 } from "@noble/curves/ed25519.js";
import type { Field } from "../base/lengthPrefixed.ts";
import { type SigningLabel, signedMessage } from "./signedMessage.ts";

/**
 * Checks and never opens: the server may import this. `zip215: false` is not a nicety. With the library's
 * default a small-order public key accepts one signature for every message, so whoever brings such a key
 * as a root could be shown to have signed anything.
 */
export function verifySignature(
  label: SigningLabel,
  fields: readonly Field[],
  signature: Uint8Array,
  publicKey: Uint8Array,
): boolean {
  if (signature.length !== 64 || publicKey.length !== 32) return false;
  try {
    return ed25519.verify(signature, signedMessage(label, fields), publicKey, { zip215: false });
  } catch {
    return false;
  }
}

/** A key that can be somebody's at all: on the curve, canonical, and not of small order. */
export function isSigningKey(publicKey: Uint8Array): boolean {
  if (publicKey.length !== 32) return false;
  try {
    const point = ed25519.Point.fromBytes(publicKey, false);
    return !point.isSmallOrder() && point.isTorsionFree();
  } catch {
    return false;
  }
}

/** A low-order X25519 key gives everybody the same shared secret: a grant to it would be no secret. */
export function isBoxKey(publicKey: Uint8Array): boolean {
  if (publicKey.length !== 32) return false;
  try {
    x25519.getSharedSecret(ANY_SCALAR, publicKey);
    return true;
  } catch {
    return false;
  }
}

const ANY_SCALAR = new Uint8Array(32).fill(0x42);
