import type { DeviceId, Slot } from "../../shared/base/ids.ts";
import { ByteReader } from "./byteReader.ts";
import { varUintLength, writeVarUint } from "./varUint.ts";

/**
 * What nodes tell each other about one room, beside the log that holds all of it:
 *
 *   wrote    these updates lie behind row `after` now, as row `seq`
 *   look     the same, and too much for a message
 *   present  what one device says of itself; never stored
 *   who      a node opens this room: whoever is in it, say so
 *   writers  which partner's sessions were seen to be written in, for a node that has just opened the room
 *
 * Every message begins with a version. Whoever reads one that it does not know looks into the log instead.
 */
export type NodeMessage =
  | { readonly kind: "wrote"; readonly after: number; readonly seq: number; readonly updates: readonly ToldUpdate[] }
  | { readonly kind: "look" }
  | { readonly kind: "present"; readonly by: Writer; readonly states: Uint8Array }
  | { readonly kind: "who" }
  | { readonly kind: "writers"; readonly sessions: readonly WrittenSession[] };

/** One Yjs client, and the partner whose session it is. */
export interface WrittenSession {
  readonly client: number;
  readonly slot: Slot;
}

/** Somebody who writes, on whatever node. */
export interface Writer {
  readonly device: DeviceId;
  readonly slot: Slot;
}

export interface ToldUpdate {
  readonly update: Uint8Array;
  /** Null when it does not say whose session it extends. */
  readonly by: Writer | null;
  readonly deletes: boolean;
}

export interface SignedMessage {
  readonly node: string;
  readonly message: NodeMessage;
}

const VERSION = 1;
const KINDS = ["wrote", "look", "present", "who", "writers"] as const;
const SLOTS = ["a", "b"] as const;
/** A commit of one room holds what came during one fsync; more than this is made up. */
const UPDATES_AT_MOST = 100_000;
/** Twice what a room remembers of sessions that nobody writes in any more. */
const SESSIONS_AT_MOST = 512;

const utf8 = new TextEncoder();
const text = new TextDecoder();

/** Parts of one message: a number is written as a variable one, bytes with their length in front. */
type Part = number | Uint8Array;

function written(parts: readonly Part[]): Uint8Array {
  const lengthOf = (part: Part): number =>
    typeof part === "number" ? varUintLength(part) : varUintLength(part.length) + part.length;
  const bytes = new Uint8Array(1 + parts.reduce<number>((sum, part) => sum + lengthOf(part), 0));
  bytes[0] = VERSION;
  let position = 1;
  for (const part of parts) {
    position = writeVarUint(bytes, position, typeof part === "number" ? part : part.length);
    if (typeof part === "number") continue;
    bytes.set(part, position);
    position += part.length;
  }
  return bytes;
}

function writerParts(by: Writer): Part[] {
  return [SLOTS.indexOf(by.slot) + 1, utf8.encode(by.device)];
}

export function writeNodeMessage(node: string, message: NodeMessage): Uint8Array {
  const head: Part[] = [KINDS.indexOf(message.kind), utf8.encode(node)];
  if (message.kind === "present") return written([...head, ...writerParts(message.by), message.states]);
  if (message.kind === "writers") {
    const sessions = message.sessions.slice(-SESSIONS_AT_MOST);
    const parts = sessions.flatMap(({ client, slot }) => [client, SLOTS.indexOf(slot)]);
    return written([...head, sessions.length, ...parts]);
  }
  if (message.kind !== "wrote") return written(head);
  const updates = message.updates.flatMap(({ update, by, deletes }): Part[] => [
    ...(by === null ? [0] : writerParts(by)),
    deletes ? 1 : 0,
    update,
  ]);
  return written([...head, message.after, message.seq, message.updates.length, ...updates]);
}

/** Null for what this version does not understand, or nobody could mean. */
export function readNodeMessage(bytes: Uint8Array): SignedMessage | null {
  const reader = new ByteReader(bytes);
  if (reader.byte() !== VERSION) return null;
  const kind = KINDS[reader.varUint()];
  const node = text.decode(reader.varBytes());
  const message = kind === undefined ? null : readBody(reader, kind);
  return message !== null && reader.sound && reader.atEnd ? { node, message } : null;
}

function readBody(reader: ByteReader, kind: (typeof KINDS)[number]): NodeMessage | null {
  if (kind === "look" || kind === "who") return { kind };
  if (kind === "present") {
    const by = readWriter(reader);
    return by === null ? null : { kind, by, states: reader.varBytes() };
  }
  if (kind === "writers") return readSessions(reader);
  const [after, seq, count] = [reader.varUint(), reader.varUint(), reader.varUint()];
  if (count > UPDATES_AT_MOST) return null;
  const updates: ToldUpdate[] = [];
  for (let i = 0; i < count && reader.sound; i++) {
    const by = readWriter(reader);
    updates.push({ by, deletes: reader.varUint() === 1, update: reader.varBytes() });
  }
  return { kind, after, seq, updates };
}

function readSessions(reader: ByteReader): NodeMessage | null {
  const count = reader.varUint();
  if (count > SESSIONS_AT_MOST) return null;
  const sessions: WrittenSession[] = [];
  for (let i = 0; i < count && reader.sound; i++) {
    const client = reader.varUint();
    const slot = SLOTS[reader.varUint()];
    if (slot === undefined) return null;
    sessions.push({ client, slot });
  }
  return { kind: "writers", sessions };
}

function readWriter(reader: ByteReader): Writer | null {
  const slot = SLOTS[reader.varUint() - 1];
  // reason: it is compared with devices that the database knows, and is never looked up.
  return slot === undefined ? null : { slot, device: text.decode(reader.varBytes()) as DeviceId };
}
