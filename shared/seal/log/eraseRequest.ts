import { fromBase64url } from "../../base/base64url.ts";
import type { Slot, SpaceId } from "../../base/ids.ts";
import type { Field } from "../../base/lengthPrefixed.ts";
import { verifySignature } from "../verifySignature.ts";
import type { SpaceState } from "./spaceState.ts";

/** Who asks that what is theirs be deleted on the server, and when by their clock. */
export interface EraseRequest {
  readonly space: SpaceId;
  readonly slot: Slot;
  readonly at: number;
}

export const ERASE_LABEL = "cg/v1/erase-own";

export function eraseFields({ space, slot, at }: EraseRequest): Field[] {
  return [space, slot, String(at)];
}

/** Keys that were succeeded count no more: a thief of yesterday's device deletes nothing. */
export function isEraseSigned(state: SpaceState, request: EraseRequest, signature: string): boolean {
  const bytes = fromBase64url(signature, 64);
  const signer = state.partners[request.slot]?.signing;
  return bytes.ok && signer !== undefined && verifySignature(ERASE_LABEL, eraseFields(request), bytes.value, signer);
}
