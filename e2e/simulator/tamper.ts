import * as encoding from "lib0/encoding";
import * as sync from "y-protocols/sync";
import * as Y from "yjs";
import { SYNC_MESSAGE } from "../../shared/wire/syncMessages.ts";
import { type Line } from "./network.ts";
import type { Device, World } from "./world.ts";

/**
 * Somebody with Bo's credential and no scruples: joins the room and pushes an entry that was copied from
 * another place and changed. It must end up skipped and counted at everybody's, and harm nothing.
 */
export function tamper(world: World, device: Device): string {
  const { random } = world;
  const { outer } = device.document;
  const copied = copyOfEntry(world, device);
  if (copied === null) return "'s room has nothing to tamper with";
  const { bytes } = copied;
  const at = 2 + random.upTo(bytes.length - 2);
  bytes[at] = (bytes[at] ?? 0) ^ (1 + random.upTo(255));
  const names = [...outer.share.keys()];
  const session = names[random.upTo(names.length)] ?? "";
  push(world, device, session, [bytes]);
  return `'s room gets a tampered entry in ${session.slice(0, 4)}`;
}

/** The same bytes once more, in their own place, under another client id: a host can, and so can anybody who may write. */
export function replay(world: World, device: Device): string {
  const copied = copyOfEntry(world, device);
  if (copied === null) return "'s room has nothing to show again";
  push(world, device, copied.session, [copied.bytes]);
  return `'s room gets an entry of ${copied.session.slice(0, 4)} once more`;
}

function copyOfEntry({ random }: World, { document }: Device): { session: string; bytes: Uint8Array } | null {
  const entries = [...document.outer.store.clients.values()]
    .flat()
    .filter((struct) => struct instanceof Y.Item && !struct.deleted);
  const copied = entries[random.upTo(Math.max(1, entries.length))];
  if (!(copied instanceof Y.Item) || !(copied.content instanceof Y.ContentBinary)) return null;
  const [session = ""] = [...document.outer.share].find(([, type]) => type === copied.parent) ?? [];
  return { session, bytes: copied.content.content.slice() };
}

function push(world: World, device: Device, session: string, entries: Uint8Array[]): void {
  const { random, network } = world;
  const rogue = new Y.Doc();
  rogue.clientID = random.upTo(2 ** 32);
  rogue.getArray<Uint8Array>(session).push(entries);
  let line: Line | null = null;
  const Socket = network.socketClass(
    () => world.visit(device),
    (opened) => (line = opened),
  );
  const socket = new Socket("ws://simulated/rogue");
  const send = (write: (encoder: encoding.Encoder) => void) => {
    const encoder = encoding.createEncoder();
    encoding.writeVarUint(encoder, SYNC_MESSAGE.sync);
    write(encoder);
    socket.send(encoding.toUint8Array(encoder));
  };
  socket.onopen = () => {
    send((encoder) => sync.writeSyncStep1(encoder, rogue));
    send((encoder) => sync.writeSyncStep2(encoder, rogue));
  };
  void line;
}
