import * as encoding from "lib0/encoding";
import * as Y from "yjs";
import { type DeleteSet, encodeStructs, type Struct, type UpdateFormat } from "./encodeChanges.ts";

/** A string longer than this is cut, so that one pasted text can never be too large for every frame. */
const STRING_MAX_LENGTH = 128 * 1024;

/**
 * One change as several updates of about `partBytes`, to be applied in this order. Each part brings only what
 * builds on itself and on the parts before: whoever meets them one by one never holds anything pending.
 * Deletions come last, so that nothing is taken away before what takes its place is there.
 */
export function splitStructs(
  structs: Iterable<Struct>,
  deletes: DeleteSet,
  format: UpdateFormat,
  partBytes: number,
): Uint8Array[] {
  const parts: Uint8Array[] = [];
  let part = new Map<number, Struct[]>();
  let bytes = 0;
  const close = () => {
    if (part.size > 0) parts.push(encodeStructs(part, Y.createDeleteSet(), format));
    part = new Map();
    bytes = 0;
  };
  for (const struct of inOrder(structs)) {
    const size = sizeOf(struct);
    if (bytes + size > partBytes) close();
    const { client } = struct.id;
    const list = part.get(client);
    // A hole at the start of a part is no hole: the part just begins later.
    if (list === undefined && struct instanceof Y.Skip) continue;
    if (list === undefined) part.set(client, [struct]);
    else list.push(struct);
    bytes += size;
  }
  close();
  if (deletes.clients.size > 0) parts.push(encodeStructs(new Map(), deletes, format));
  return parts;
}

/**
 * Each client's structs by clock, and whatever a struct builds on before it. What was written can always be
 * ordered so; where forged structs need each other, the order is anything.
 */
function* inOrder(structs: Iterable<Struct>): Generator<Struct> {
  const queues = new Map<number, { readonly list: Struct[]; next: number }>();
  for (const struct of structs) {
    let queue = queues.get(struct.id.client);
    if (queue === undefined) queues.set(struct.id.client, (queue = { list: [], next: 0 }));
    queue.list.push(...cut(struct));
  }
  const isAhead = ({ client, clock }: Y.ID): boolean => {
    const queue = queues.get(client);
    const head = queue?.list[queue.next];
    return head !== undefined && head.id.clock <= clock;
  };
  for (const first of queues.keys()) {
    const stack = [first];
    for (let client = stack.at(-1); client !== undefined; client = stack.at(-1)) {
      const queue = queues.get(client);
      const head = queue?.list[queue.next];
      if (queue === undefined || head === undefined) {
        stack.pop();
        continue;
      }
      const needed = buildsOn(head).find((id) => !stack.includes(id.client) && isAhead(id));
      if (needed !== undefined) {
        stack.push(needed.client);
        continue;
      }
      yield head;
      queue.next++;
      if (stack.length > 1) stack.pop();
    }
  }
}

function buildsOn(struct: Struct): Y.ID[] {
  if (!(struct instanceof Y.Item)) return [];
  const { origin, rightOrigin, parent } = struct;
  const holder = parent instanceof Y.AbstractType ? (parent._item?.id ?? null) : parent;
  return [origin, rightOrigin, holder].filter((id) => id instanceof Y.ID);
}

function cut(struct: Struct): Struct[] {
  if (!(struct instanceof Y.Item) || !(struct.content instanceof Y.ContentString)) return [struct];
  const { str } = struct.content;
  if (str.length <= STRING_MAX_LENGTH) return [struct];
  const { client, clock } = struct.id;
  const { rightOrigin, parent, parentSub } = struct;
  const pieces: Struct[] = [];
  for (let from = 0, to = 0; from < str.length; from = to) {
    to = Math.min(from + STRING_MAX_LENGTH, str.length);
    // Never between the halves of one character.
    if (to < str.length && (str.charCodeAt(to - 1) & 0xfc00) === 0xd800) to--;
    const origin = from === 0 ? struct.origin : Y.createID(client, clock + from - 1);
    const content = new Y.ContentString(str.slice(from, to));
    pieces.push(
      new Y.Item(Y.createID(client, clock + from), null, origin, null, rightOrigin, parent, parentSub, content),
    );
  }
  return pieces;
}

/** As V1 writes it: close to what either encoding takes, and never far below. */
function sizeOf(struct: Struct): number {
  const encoder = new Y.UpdateEncoderV1();
  struct.write(encoder, 0);
  return encoding.length(encoder.restEncoder);
}
