import * as encoding from "lib0/encoding";
import * as Y from "yjs";

/**
 * Changes are encoded from the inner store, not collected from update events: by the time of a flush
 * adjacent keystrokes are one item already, and what was typed and deleted within one window is an empty
 * stub. An update then is a clock range per client plus a delete set, which is all that Yjs knows.
 */
export type DeleteSet = ReturnType<typeof Y.createDeleteSet>;

/** Client id -> the first clock that is new; everything from there to the store's end is written. */
export type FromClocks = ReadonlyMap<number, number>;

export type UpdateFormat = "v1" | "v2";

export function encodeChanges(inner: Y.Doc, from: FromClocks, deletes: DeleteSet, format: UpdateFormat): Uint8Array {
  const encoder = format === "v1" ? new Y.UpdateEncoderV1() : new Y.UpdateEncoderV2();
  const filled = [...from].filter(([client, clock]) => Y.getState(inner.store, client) > clock);
  encoding.writeVarUint(encoder.restEncoder, filled.length);
  // Higher client ids first, as Yjs itself does: it meets fewer conflicts when it reads them back.
  for (const [client, clock] of filled.sort(([left], [right]) => right - left))
    writeStructs(encoder, inner, client, clock);
  writeDeletes(encoder, deletes);
  return encoder.toUint8Array();
}

export type Struct = Y.Item | Y.GC | Y.Skip;

/** Exactly these structs, each list contiguous and by clock. */
export function encodeStructs(
  lists: ReadonlyMap<number, readonly Struct[]>,
  deletes: DeleteSet,
  format: UpdateFormat,
): Uint8Array {
  const encoder = format === "v1" ? new Y.UpdateEncoderV1() : new Y.UpdateEncoderV2();
  encoding.writeVarUint(encoder.restEncoder, lists.size);
  for (const [client, list] of [...lists].sort(([left], [right]) => right - left)) {
    encoding.writeVarUint(encoder.restEncoder, list.length);
    encoder.writeClient(client);
    encoding.writeVarUint(encoder.restEncoder, list[0]?.id.clock ?? 0);
    for (const struct of list) struct.write(encoder, 0);
  }
  writeDeletes(encoder, deletes);
  return encoder.toUint8Array();
}

type Encoder = Y.UpdateEncoderV1 | Y.UpdateEncoderV2;

function writeStructs(encoder: Encoder, inner: Y.Doc, client: number, clock: number): void {
  const structs = inner.store.clients.get(client) ?? [];
  const first = Y.findIndexSS(structs, clock);
  encoding.writeVarUint(encoder.restEncoder, structs.length - first);
  encoder.writeClient(client);
  encoding.writeVarUint(encoder.restEncoder, clock);
  for (let i = first; i < structs.length; i++) {
    const struct = structs[i];
    struct?.write(encoder, i === first ? clock - struct.id.clock : 0);
  }
}

function writeDeletes(encoder: Encoder, deletes: DeleteSet): void {
  encoding.writeVarUint(encoder.restEncoder, deletes.clients.size);
  for (const [client, ranges] of [...deletes.clients].sort(([left], [right]) => right - left)) {
    encoder.resetDsCurVal();
    encoding.writeVarUint(encoder.restEncoder, client);
    encoding.writeVarUint(encoder.restEncoder, ranges.length);
    for (const range of ranges) {
      encoder.writeDsClock(range.clock);
      encoder.writeDsLen(range.len);
    }
  }
}
