import type { SpaceId } from "../../base/ids.ts";
import { assertSecret, deriveKey } from "../keys/deriveKey.ts";

/** Seals the signing log's entries of one epoch. No page has a key of its own: each entry names its page in its outside. */
export function signingKey(spaceKey: Uint8Array, space: SpaceId): Uint8Array {
  assertSecret(spaceKey, "a space key");
  return deriveKey(spaceKey, "cg/v1/signing", [space]);
}
