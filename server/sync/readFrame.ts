import { fail, ok, type Result } from "../../shared/base/result.ts";
import { SYNC_MESSAGE, SYNC_STEP } from "../../shared/wire/syncMessages.ts";
import { ByteReader } from "./byteReader.ts";

/** `update` is opaque here; `message` is the whole message, which is a legal frame of its own. */
export type SyncMessage =
  | { readonly kind: "state-vector"; readonly stateVector: Uint8Array }
  | { readonly kind: "difference" | "update"; readonly update: Uint8Array; readonly message: Uint8Array }
  | { readonly kind: "awareness"; readonly states: Uint8Array }
  | { readonly kind: "query-awareness" };

/** Yjs would throw on a bad one in the store's thread; here it costs its sender the socket. */
function isStateVector(bytes: Uint8Array): boolean {
  const reader = new ByteReader(bytes);
  const clients = reader.varUint();
  for (let i = 0; i < clients && reader.sound; i++) {
    reader.varUint();
    reader.varUint();
  }
  return reader.sound && reader.atEnd;
}

function readSync(reader: ByteReader, start: number): SyncMessage | null {
  const step = reader.varUint();
  const body = reader.varBytes();
  const message = reader.bytes.subarray(start, reader.position);
  if (step === SYNC_STEP.stateVector) return isStateVector(body) ? { kind: "state-vector", stateVector: body } : null;
  if (step === SYNC_STEP.difference) return { kind: "difference", update: body, message };
  if (step === SYNC_STEP.update) return { kind: "update", update: body, message };
  return null;
}

/**
 * Yjs itself is not asked: its decoder allocates what a frame claims, and a claim costs its sender nothing. Unknown
 * types are malformed, not skipped, because their length is unknown.
 */
function readMessage(reader: ByteReader): SyncMessage | null {
  const start = reader.position;
  const type = reader.varUint();
  if (!reader.sound) return null;
  if (type === SYNC_MESSAGE.sync) return readSync(reader, start);
  if (type === SYNC_MESSAGE.awareness) return { kind: "awareness", states: reader.varBytes() };
  if (type === SYNC_MESSAGE.queryAwareness) return { kind: "query-awareness" };
  return null;
}

/** All messages of one frame, or none of them: a frame that is half right is malformed. */
export function readFrame(
  frame: Uint8Array,
  messagesAtMost = Infinity,
): Result<readonly SyncMessage[], "malformed" | "too-large"> {
  const reader = new ByteReader(frame);
  const messages: SyncMessage[] = [];
  do {
    const message = readMessage(reader);
    if (message === null || !reader.sound) return fail("malformed");
    if (messages.length >= messagesAtMost) return fail("too-large");
    messages.push(message);
  } while (!reader.atEnd);
  return ok(messages);
}
