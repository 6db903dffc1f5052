import { x25519 } from "@noble/curves/ed25519.js";
import { assertSecret, deriveKey } from "./deriveKey.ts";
import { type SigningKeys, signingKeysFromSeed } from "./signingKeys.ts";

/** X25519, for HPKE grants of space keys. */
export interface BoxKeys {
  readonly publicKey: Uint8Array;
  readonly secretKey: Uint8Array;
}

/** Everything a person's devices do every day comes from the partner secret, which is replaceable. */
export interface PartnerKeys {
  readonly signing: SigningKeys;
  readonly box: BoxKeys;
  /** Wraps what that person's own devices share among themselves. */
  readonly ringWrapKey: Uint8Array;
  /** The device's half of the private key; see `privateKeyFrom`. */
  readonly privateShare: Uint8Array;
}

export function partnerKeysFromSecret(partnerSecret: Uint8Array): PartnerKeys {
  assertSecret(partnerSecret, "a partner secret");
  return {
    signing: signingKeysFromSeed(deriveKey(partnerSecret, "cg/v1/partner/signing")),
    box: boxKeysFromSecret(deriveKey(partnerSecret, "cg/v1/partner/box")),
    ringWrapKey: deriveKey(partnerSecret, "cg/v1/partner/ring-wrap"),
    privateShare: deriveKey(partnerSecret, "cg/v1/partner/private-share"),
  };
}

export function boxKeysFromSecret(secretKey: Uint8Array): BoxKeys {
  return { publicKey: x25519.getPublicKey(secretKey), secretKey };
}
