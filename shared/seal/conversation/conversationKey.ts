import { u32 } from "../../base/bytes.ts";
import type { ConversationId, SpaceId } from "../../base/ids.ts";
import { assertSecret, deriveKey } from "../keys/deriveKey.ts";

/** Seals one conversation's events of one epoch: an event carried into another conversation does not open there. */
export function conversationKey(
  spaceKey: Uint8Array,
  space: SpaceId,
  conversation: ConversationId,
  epoch: number,
): Uint8Array {
  assertSecret(spaceKey, "a space key");
  return deriveKey(spaceKey, "cg/v1/conversation", [space, conversation, u32(epoch)]);
}
