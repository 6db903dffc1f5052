import { concatBytes, u32, u64 } from "../../base/bytes.ts";
import { lengthPrefixed } from "../../base/lengthPrefixed.ts";
import type { Room } from "../../base/room.ts";
import { type EntryKind, firstByte } from "../envelope.ts";

/** Which entry this is: bound to the ciphertext, never sent. */
export const SESSION_BYTES = 16;

/** Session id ‖ counter: unique for ever as long as a session never seals twice under one counter. */
export function entryNonce(session: Uint8Array, counter: number): Uint8Array {
  if (session.length !== SESSION_BYTES) throw new Error(`a session id is 16 bytes, not ${session.length}`);
  return concatBytes(session, u64(counter));
}

/** Label, space, document, epoch, generation, version and kind. Rooms are immutable, so it is made once a room. */
export function entryContext(room: Room, kind: EntryKind): Uint8Array {
  let contexts = contextsByRoom.get(room);
  if (contexts === undefined) contextsByRoom.set(room, (contexts = new Map()));
  let context = contexts.get(kind);
  if (context === undefined) {
    const head = Uint8Array.of(firstByte(kind));
    context = lengthPrefixed(["cg/v1/entry", room.space, room.document, u32(room.epoch), u32(room.generation), head]);
    contexts.set(kind, context);
  }
  return context;
}

const contextsByRoom = new WeakMap<Room, Map<EntryKind, Uint8Array>>();
