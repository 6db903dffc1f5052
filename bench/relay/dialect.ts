import * as decoding from "lib0/decoding";
import * as encoding from "lib0/encoding";
import * as Y from "yjs";
import { SYNC_MESSAGE, SYNC_STEP } from "../../shared/wire/syncMessages.ts";

/** What a message from a server means to the generator. */
export type Heard =
  | { readonly kind: "edits"; readonly count: number }
  /** The stored state: from here on the connection is in its room. */
  | { readonly kind: "state"; readonly update: Uint8Array }
  | { readonly kind: "asks" }
  | { readonly kind: "other" };

/** How a server is talked to. All but Hocuspocus, which puts the room's name before each message, speak y-websocket. */
export interface Dialect {
  /** What a client says first; nothing where a socket is in its room as soon as it is open. */
  hello(room: string): readonly Uint8Array[];
  /** The answer of a client that has nothing, to the server's question. */
  nothing(room: string): Uint8Array;
  edit(room: string, update: Uint8Array): Uint8Array;
  hear(payload: Uint8Array): Heard;
  /** Everybody in a room of `members` hears an edit: so many messages, or parts of them, go out for each. */
  copies(members: number): number;
}

const NO_STATE = Uint8Array.of(0);
const NO_UPDATE = Uint8Array.of(0, 0);
const HOCUSPOCUS_AUTH = 2;
const HOCUSPOCUS_TOKEN = 0;
/** Like `sync`, but the answer to a question. */
const HOCUSPOCUS_SYNC_REPLY = 4;

function syncMessage(step: number, bytes: Uint8Array, room: string | null): Uint8Array {
  const encoder = encoding.createEncoder();
  if (room !== null) encoding.writeVarString(encoder, room);
  encoding.writeVarUint(encoder, SYNC_MESSAGE.sync);
  encoding.writeVarUint(encoder, step);
  encoding.writeVarUint8Array(encoder, bytes);
  return encoding.toUint8Array(encoder);
}

/** Servers that merge what comes together say it in one update; each edit of ours is one struct of it. */
function editsIn(update: Uint8Array): number {
  // One client, one struct: as good as always, and read without taking it apart.
  if (update[0] === 1 && update[1] === 1) return 1;
  return Y.decodeUpdate(update).structs.reduce((sum, { length }) => sum + length, 0);
}

function hearSync(decoder: decoding.Decoder): Heard {
  const step = decoding.readVarUint(decoder);
  if (step === SYNC_STEP.stateVector) return { kind: "asks" };
  const update = decoding.readVarUint8Array(decoder);
  return step === SYNC_STEP.difference ? { kind: "state", update } : { kind: "edits", count: editsIn(update) };
}

function dialect(namesRooms: boolean, echoes: boolean, hello: Dialect["hello"]): Dialect {
  const named = (room: string): string | null => (namesRooms ? room : null);
  return {
    hello,
    nothing: (room) => syncMessage(SYNC_STEP.difference, NO_UPDATE, named(room)),
    edit: (room, update) => syncMessage(SYNC_STEP.update, update, named(room)),
    hear(payload) {
      const decoder = decoding.createDecoder(payload);
      if (namesRooms) decoding.readVarString(decoder);
      const type = decoding.readVarUint(decoder);
      return type === SYNC_MESSAGE.sync || (namesRooms && type === HOCUSPOCUS_SYNC_REPLY)
        ? hearSync(decoder)
        : { kind: "other" };
    },
    copies: (members) => (echoes ? members : members - 1),
  };
}

const question = (room: string | null): Uint8Array => syncMessage(SYNC_STEP.stateVector, NO_STATE, room);

export const BARE = dialect(false, false, () => []);
export const OURS = dialect(false, false, () => [question(null)]);
/** Its own server, and Hocuspocus too, send an edit back to whoever made it. */
export const Y_WEBSOCKET = dialect(false, true, () => [question(null)]);
export const HOCUSPOCUS = dialect(true, true, (room) => {
  const encoder = encoding.createEncoder();
  encoding.writeVarString(encoder, room);
  encoding.writeVarUint(encoder, HOCUSPOCUS_AUTH);
  encoding.writeVarUint(encoder, HOCUSPOCUS_TOKEN);
  encoding.writeVarString(encoder, "");
  return [encoding.toUint8Array(encoder), question(room)];
});
