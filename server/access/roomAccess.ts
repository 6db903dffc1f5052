import { type Room, roomName } from "../../shared/base/room.ts";
import { roomAccess as accessByLog } from "../../shared/seal/log/roomsOf.ts";
import type { DeviceIdentity, Store } from "../store/store.ts";
import { roomEndsAtMs } from "./roomEnd.ts";
import type { KnownSpace, SpaceLogs } from "./spaceLogs.ts";

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
  nowMs: number,
  /** Found to be gone, by whoever revoked it: its sockets are told that, and not that there is no such room. */
  gone: (who: DeviceIdentity) => void,
): Promise<RoomAccess> {
  const known = await spaceLogs.knownOf(who.space);
  const devices = await store.listDevices(who.space);
  const isThere = devices.some(({ device }) => device === who.device);
  if (!isThere) gone(who);
  if (known === null || !isThere || room.space !== who.space) return "none";
  if (hasEnded(known, roomName(room), nowMs)) return "none";
  return accessByLog(known.state, who.slot, roomName(room));
}

/** Then it is a room like one that never was. */
function hasEnded(known: KnownSpace, name: string, nowMs: number): boolean {
  const found = known.state.rooms.find(({ room }) => roomName(room) === name);
  const endsAtMs = found === undefined ? null : roomEndsAtMs(known, found, nowMs);
  return endsAtMs !== null && endsAtMs <= nowMs;
}
