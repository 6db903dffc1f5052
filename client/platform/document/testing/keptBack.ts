import * as decoding from "lib0/decoding";
import * as encoding from "lib0/encoding";
import * as Y from "yjs";
import { SYNC_MESSAGE, SYNC_STEP } from "../../../../shared/wire/syncMessages.ts";
import { encodeStructs, type Struct } from "../encodeChanges.ts";

interface Range {
  readonly from: number;
  readonly to: number;
  readonly asDeleted: boolean;
}

/**
 * What a host keeps back from one device: the end of a session, the middle of it, or all of it. Everything else in
 * the same message goes through, deletions too. It needs no key for that: it knows which array is whose.
 */
export class KeptBack {
  /** Outer client id -> the clocks that are not shown. */
  readonly #hidden = new Map<number, Range>();

  /** Entries `from`..`to` of a session, as the host's own copy of the room has it; or that something was there, and no more. */
  keepBack(room: Y.Doc, session: string, from: number, { to = Infinity, asDeleted = false } = {}): void {
    const array = room.share.get(session);
    const items = [...room.store.clients.values()].flat().filter((struct) => struct instanceof Y.Item);
    const first = items.find(({ parent }) => parent === array);
    if (first === undefined) throw new Error(`there is no session ${session}`);
    const { client, clock } = first.id;
    this.#hidden.set(client, { from: clock + from, to: clock + to, asDeleted });
  }

  release(): void {
    this.#hidden.clear();
  }

  /** A message as its device gets to see it. */
  readonly show = (message: Uint8Array): Uint8Array => {
    const step = message[1];
    const isUpdate = step === SYNC_STEP.difference || step === SYNC_STEP.update;
    if (this.#hidden.size === 0 || message[0] !== SYNC_MESSAGE.sync || !isUpdate) return message;
    const decoder = decoding.createDecoder(message.subarray(2));
    const { structs, ds } = Y.decodeUpdate(decoding.readVarUint8Array(decoder));
    const shown = new Map<number, Struct[]>();
    for (const struct of structs) {
      const { client } = struct.id;
      const list = shown.get(client) ?? [];
      shown.set(client, [...list, ...this.#asShown(struct, list.length === 0)]);
    }
    for (const [client, list] of shown) if (list.length === 0) shown.delete(client);
    const encoder = encoding.createEncoder();
    encoding.writeVarUint(encoder, SYNC_MESSAGE.sync);
    encoding.writeVarUint(encoder, step);
    encoding.writeVarUint8Array(encoder, encodeStructs(shown, ds, "v1"));
    return encoding.toUint8Array(encoder);
  };

  #asShown(struct: Struct, isFirst: boolean): Struct[] {
    const { id, length } = struct;
    const range = this.#hidden.get(id.client);
    if (range === undefined || id.clock < range.from || id.clock > range.to) return [struct];
    if (range.asDeleted) return [new Y.GC(id, length)];
    // A hole in the middle of a message is written down as one; at its beginning or end there is nothing.
    return isFirst || range.to === Infinity ? [] : [new Y.Skip(id, length)];
  }
}
