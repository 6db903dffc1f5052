import type { DocumentId, SpaceId } from "../../shared/base/ids.ts";
import { parseRoom, type Room, roomName } from "../../shared/base/room.ts";
import type { RoomKey } from "./store.ts";

export function roomKey(room: Room): RoomKey {
  return `${room.space}/${roomName(room)}`;
}

/** Keys come from `roomKey` alone, so one that does not parse is a bug. */
export function roomOfKey(key: RoomKey): Room {
  const slash = key.indexOf("/");
  const room = parseRoom(key.slice(0, slash), key.slice(slash + 1));
  if (!room.ok) throw new Error("not a room key");
  return room.value;
}

/** What the quota is counted for: all epochs and generations of one document. */
export function documentKey(space: SpaceId, document: DocumentId): string {
  return `${space}/${document}`;
}
