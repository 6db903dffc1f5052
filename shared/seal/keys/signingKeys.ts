import { ed25519 } from "@noble/curves/ed25519.js";

export interface SigningKeys {
  readonly publicKey: Uint8Array;
  /** The 32-byte Ed25519 seed. */
  readonly secretKey: Uint8Array;
}

export function signingKeysFromSeed(seed: Uint8Array): SigningKeys {
  return { publicKey: ed25519.getPublicKey(seed), secretKey: seed };
}
