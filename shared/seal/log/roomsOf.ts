import type { Slot } from "../../base/ids.ts";
import { roomName } from "../../base/room.ts";
import type { RoomState, SpaceState } from "./spaceState.ts";

/** The closed list of rooms. Nothing outside it can be connected to, by anybody. */
export function roomsOf(state: SpaceState): readonly RoomState[] {
  return state.rooms;
}

/** The room in which a document lives now. */
export function currentRoomOf(state: SpaceState, owner: "shared" | Slot): RoomState | null {
  return state.rooms.findLast((room) => room.owner === owner && room.until === null) ?? null;
}

/**
 * What a partner may do in the room of this name. Another's private room answers "none", exactly like a
 * room that does not exist.
 */
export function roomAccess(state: SpaceState, slot: Slot, name: string): "write" | "read" | "none" {
  const found = state.rooms.find(({ room }) => roomName(room) === name);
  if (found === undefined || (found.owner !== "shared" && found.owner !== slot)) return "none";
  if (found.owner === "shared" && slot === "b" && !state.confirmed) return "none";
  return found.readOnly ? "read" : "write";
}

/** Both are there, the inviter checked it, and the shared document has a key that was under no link. */
export function isTogether(state: SpaceState): boolean {
  return !state.closed && currentRoomOf(state, "shared")?.readOnly === false;
}
