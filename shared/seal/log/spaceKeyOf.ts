import { fromBase64url } from "../../base/base64url.ts";
import type { Slot } from "../../base/ids.ts";
import { fail, type Result } from "../../base/result.ts";
import { openGrant } from "../grant.ts";
import { isCommittedKey } from "../keys/keyCommitment.ts";
import type { BoxKeys } from "../keys/partnerKeys.ts";
import type { SpaceState } from "./spaceState.ts";

/**
 * The space key of an epoch, from the grant in its record. A key that does not match the record's
 * commitment is never used, whoever granted it: not to open, and above all not to write.
 */
export async function spaceKeyOf(
  state: SpaceState,
  epoch: number,
  slot: Slot,
  box: BoxKeys,
): Promise<Result<Uint8Array, "grant-missing" | "grant-not-opened" | "key-not-committed">> {
  const found = state.epochs[epoch];
  const grant = fromBase64url(found?.grants[slot] ?? "");
  const partnerEpoch = found?.grantedTo[slot];
  if (found === undefined || !grant.ok || typeof partnerEpoch !== "number") return fail("grant-missing");
  const key = await openGrant(grant.value, box, { space: state.space, epoch, slot, partnerEpoch });
  if (!key.ok) return key;
  return isCommittedKey(key.value, state.space, epoch, found.commitment) ? key : fail("key-not-committed");
}
