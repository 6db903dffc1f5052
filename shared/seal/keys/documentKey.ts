import { u32 } from "../../base/bytes.ts";
import type { Room } from "../../base/room.ts";
import { assertSecret, deriveKey } from "./deriveKey.ts";

/**
 * The key that seals one room's entries, from the epoch's space key (shared document) or from a person's
 * private key. Each room has its own, so an entry carried into another room does not open there even
 * before its associated data is looked at.
 */
export function documentKey(secret: Uint8Array, room: Room): Uint8Array {
  assertSecret(secret, "a space key or private key");
  return deriveKey(secret, "cg/v1/document", [room.space, room.document, u32(room.epoch), u32(room.generation)]);
}
