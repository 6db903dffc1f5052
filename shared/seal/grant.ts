import { u32 } from "../base/bytes.ts";
import type { Slot, SpaceId } from "../base/ids.ts";
import { lengthPrefixed } from "../base/lengthPrefixed.ts";
import { fail, ok, type Result } from "../base/result.ts";
import { openWithBox, sealToBox } from "./boxSeal.ts";
import type { BoxKeys } from "./keys/partnerKeys.ts";

/**
 * A space key for one partner's devices, through the server (see `boxSeal`). The info says for whom and for
 * which epoch. Nothing in it proves its sender: the signed epoch record and its key commitment do.
 */
export interface GrantInfo {
  readonly space: SpaceId;
  readonly epoch: number;
  readonly slot: Slot;
  readonly partnerEpoch: number;
}

export function sealGrant(spaceKey: Uint8Array, boxPublic: Uint8Array, info: GrantInfo): Promise<Uint8Array> {
  return sealToBox(spaceKey, boxPublic, infoBytes(info));
}

export async function openGrant(
  grant: Uint8Array,
  box: BoxKeys,
  info: GrantInfo,
): Promise<Result<Uint8Array, "grant-not-opened">> {
  const opened = await openWithBox(grant, box, infoBytes(info));
  return opened === null ? fail("grant-not-opened") : ok(opened);
}

function infoBytes({ space, epoch, slot, partnerEpoch }: GrantInfo): Uint8Array {
  return lengthPrefixed(["cg/v1/grant", space, u32(epoch), slot, u32(partnerEpoch)]);
}
