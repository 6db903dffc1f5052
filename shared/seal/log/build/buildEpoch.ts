import { toBase64url } from "../../../base/base64url.ts";
import { sealGrant } from "../../grant.ts";
import { keyCommitment } from "../../keys/keyCommitment.ts";
import type { LogRecord } from "../record.ts";
import type { EpochReason } from "../recordBodies.ts";
import type { PartnerState } from "../spaceState.ts";
import { type Authorship, nextRecord } from "./signLogRecord.ts";

/** Entries of the left room that did not open, so that nobody can say later there were none. */
export type LeftBehind = { readonly count: number; readonly hash: string } | null;

export interface NewEpoch {
  /** Fresh and random. */
  readonly spaceKey: Uint8Array;
  readonly reason: EpochReason;
  /** SHA-256 of the old room's state, base64url; null when nothing was ever written there. */
  readonly oldRoomDigest: string | null;
  readonly leftBehind: LeftBehind;
}

/** The next space key, granted to every box that is in the space. */
export async function buildEpoch(authorship: Authorship, made: NewEpoch): Promise<LogRecord> {
  const { state } = authorship;
  const { space } = state;
  const epoch = state.epoch + 1;
  const { spaceKey, reason, oldRoomDigest, leftBehind } = made;
  const grantTo = async ({ slot, partnerEpoch, box }: PartnerState): Promise<string> =>
    toBase64url(await sealGrant(spaceKey, box, { space, epoch, slot, partnerEpoch }));
  const { a, b } = state.partners;
  return nextRecord(authorship, "epoch", {
    epoch,
    commitment: toBase64url(keyCommitment(spaceKey, space, epoch)),
    grants: { a: await grantTo(a), b: b === null ? null : await grantTo(b) },
    reason,
    oldRoomDigest,
    leftBehind,
  });
}
