import { assertSecret, deriveKey } from "./deriveKey.ts";
import { type SigningKeys, signingKeysFromSeed } from "./signingKeys.ts";

/**
 * What the 24 words open. The root is the person's identity, the one that safety words and signed PDFs
 * show; it signs seldom, and the kit is away from the device between two uses.
 */
export interface KitKeys {
  readonly root: SigningKeys;
  /** Answers the server's challenge when somebody comes back with nothing but the words. */
  readonly recovery: SigningKeys;
  /** Wraps the partner secret that the server keeps for that day. */
  readonly kitWrapKey: Uint8Array;
}

export function rootKeysFromKit(kit: Uint8Array): KitKeys {
  assertSecret(kit, "a kit");
  return {
    root: signingKeysFromSeed(deriveKey(kit, "cg/v1/kit/root")),
    recovery: signingKeysFromSeed(deriveKey(kit, "cg/v1/kit/recovery")),
    kitWrapKey: deriveKey(kit, "cg/v1/kit/wrap"),
  };
}
