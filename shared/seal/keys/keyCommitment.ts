import { equalBytes, u32 } from "../../base/bytes.ts";
import type { SpaceId } from "../../base/ids.ts";
import { assertSecret, deriveKey } from "./deriveKey.ts";

/**
 * Poly1305 does not commit to a key: two keys can be found that open one ciphertext to two texts. The
 * epoch's signed record therefore names its key by this value, and a client compares before it opens or
 * writes anything. It also keeps a wrong key from looking connected while it can never sync.
 */
export function keyCommitment(spaceKey: Uint8Array, space: SpaceId, epoch: number): Uint8Array {
  assertSecret(spaceKey, "a space key");
  return deriveKey(spaceKey, "cg/v1/key-commitment", [space, u32(epoch)]);
}

export function isCommittedKey(spaceKey: Uint8Array, space: SpaceId, epoch: number, commitment: Uint8Array): boolean {
  return equalBytes(keyCommitment(spaceKey, space, epoch), commitment);
}
