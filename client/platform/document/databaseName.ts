import { roomName } from "../../../shared/base/room.ts";
import type { NextRoom } from "./sealedDocument.ts";

/** Where a room's entries lie in this browser: under the identity, by the room. */
export function databaseNameOf(databaseName: string, { room }: Pick<NextRoom, "room">): string {
  return `${databaseName}/${room.space}/${roomName(room)}`;
}
