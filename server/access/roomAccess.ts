import { type Room, roomName } from "../../shared/base/room.ts";
import { roomAccess as accessByLog } from "../../shared/seal/log/roomsOf.ts";
import type { DeviceIdentity } from "../store/store.ts";
import type { SpaceLogs } from "./spaceLogs.ts";

export type RoomAccess = "write" | "read" | "none";

/**
 * What a device may do in a room: decided by the space's signed log and nowhere else. The other's private
 * room, a room of another space and a room that never existed are one answer, reached by the same steps.
 */
export async function roomAccess(spaceLogs: SpaceLogs, who: DeviceIdentity, room: Room): Promise<RoomAccess> {
  const state = await spaceLogs.stateOf(who.space);
  return state === null || room.space !== who.space ? "none" : accessByLog(state, who.slot, roomName(room));
}
