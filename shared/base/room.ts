import { type DocumentId, isId, type SpaceId } from "./ids.ts";
import { fail, ok, type Result } from "./result.ts";

/**
 * One sync room: a document of a space, at one epoch (of keys) and one generation (of stored history).
 * On the wire it is the last path segment of `/sync/<space>/<document>:<epoch>.<generation>`.
 */
export interface Room {
  readonly space: SpaceId;
  readonly document: DocumentId;
  readonly epoch: number;
  readonly generation: number;
}

export function roomName(room: Room): string {
  return `${room.document}:${room.epoch}.${room.generation}`;
}

const ROOM_NAME = /^([A-Za-z0-9_-]{22}):(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})$/;

export function parseRoom(space: string, name: string): Result<Room, "not-a-room"> {
  const found = ROOM_NAME.exec(name);
  const [, document, epoch, generation] = found ?? [];
  if (!isId(space) || document === undefined || !isId(document)) return fail("not-a-room");
  return ok({
    space: space as SpaceId,
    document: document as DocumentId,
    epoch: Number(epoch),
    generation: Number(generation),
  });
}
