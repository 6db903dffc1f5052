import { type Room, roomName } from "../../shared/base/room.ts";
import { roomAccess as accessByLog } from "../../shared/seal/log/roomsOf.ts";
import type { DeviceIdentity, Store } from "../store/store.ts";
import type { SpaceLogs } from "./spaceLogs.ts";

export type RoomAccess = "write" | "read" | "none";

/**
 * What a device may do in a room: decided by the space's signed log and nowhere else. The other's private
 * room, a room of another space and a room that never existed are one answer, reached by the same steps.
 *
 * Whether the device is still there is read last: a revocation that is written after this read closes the
 * device's sockets after this answer was used, so none slips through between the two.
 */
export async function roomAccess(
  store: Store,
  spaceLogs: SpaceLogs,
  who: DeviceIdentity,
  room: Room,
): Promise<RoomAccess> {
  const state = await spaceLogs.stateOf(who.space);
  const devices = await store.listDevices(who.space);
  const isThere = devices.some(({ device }) => device === who.device);
  if (state === null || !isThere || room.space !== who.space) return "none";
  return accessByLog(state, who.slot, roomName(room));
}
