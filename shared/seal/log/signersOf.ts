import type { Slot } from "../../base/ids.ts";
import type { Room } from "../../base/room.ts";
import type { SpaceState } from "./spaceState.ts";

/**
 * The signing keys that may open a session in a room: those of its epoch. A key that was replaced after a
 * device was lost opens nothing in the rooms that came after.
 */
export function signersOfRoom(state: SpaceState, slot: Slot, room: Room): readonly Uint8Array[] {
  const signers = state.partners[slot]?.signers ?? [];
  const isShared = room.document === state.sharedDocument;
  const inRoom = signers.filter(({ fromEpoch, toEpoch, partnerEpoch }) =>
    isShared ? fromEpoch <= room.epoch && room.epoch <= (toEpoch ?? room.epoch) : partnerEpoch === room.epoch,
  );
  return inRoom.map(({ publicKey }) => publicKey);
}

/** Every signing key a partner ever had: what was signed last year stays theirs after new keys. */
export function allSigners(state: SpaceState, slot: Slot): readonly Uint8Array[] {
  return (state.partners[slot]?.signers ?? []).map(({ publicKey }) => publicKey);
}
