import { toBase64url } from "../../../shared/base/base64url.ts";
import { recordHash } from "../../../shared/seal/log/record.ts";
import { signersOfRoom } from "../../../shared/seal/log/signersOf.ts";
import { bytesOf } from "../keys/deviceState.ts";
import type { SigningPlace } from "../signing/log/signingPlace.ts";
import type { Held } from "./held.ts";
import { firstEpochTogether } from "./firstEpochTogether.ts";

/**
 * What the signing log needs of the space, and no more: keys, seats, and the story that they follow from. Null before
 * both are together. Nothing is signed under a key that ever lay under a link.
 */
export function signingPlaceOf({ device, identity, log }: Held): SigningPlace | null {
  const { state, records } = log;
  const { b } = state.partners;
  // Every epoch since, not the newest alone: what was signed under an older key is still to be read and checked.
  const since = firstEpochTogether(state);
  if (since === Infinity || b === null || device.standing !== "registered") return null;
  const epochs = state.epochs.map(({ epoch }) => epoch).filter((epoch) => epoch >= since);
  const keys = epochs.flatMap((epoch) => {
    const key = device.spaceKeys[String(epoch)];
    return key === undefined ? [] : [{ epoch, spaceKey: bytesOf(key) }];
  });
  return {
    space: state.space,
    slot: device.slot,
    signing: identity.partner.signing,
    epoch: state.epoch,
    keys: {
      keys,
      signersOf: (slot, epoch) =>
        signersOfRoom(state, slot, { space: state.space, document: state.sharedDocument, epoch, generation: 0 }),
      roots: { a: toBase64url(state.partners.a.root), b: toBase64url(b.root) },
    },
    isKeyMissing: keys.length < epochs.length,
    records,
    state,
    head: state.head,
    hashOf(n) {
      const record = records[n];
      return record === undefined ? null : recordHash(record);
    },
    closed: state.closed,
  };
}
