import { SYNC_MESSAGE, SYNC_STEP } from "../../shared/wire/syncMessages.ts";
import { varUintLength, writeVarUint } from "./varUint.ts";

/**
 * What the relay says, in the bytes of y-websocket: message type, step, then the body with its length. Types and steps
 * are below 128, so each of them is one byte; only the length is written as a variable one.
 */
function withBytes(head: readonly number[], body: Uint8Array): Uint8Array {
  const frame = new Uint8Array(head.length + varUintLength(body.length) + body.length);
  frame.set(head);
  frame.set(body, writeVarUint(frame, head.length, body.length));
  return frame;
}

export function differenceFrame(difference: Uint8Array): Uint8Array {
  return withBytes([SYNC_MESSAGE.sync, SYNC_STEP.difference], difference);
}

export function stateVectorFrame(stateVector: Uint8Array): Uint8Array {
  return withBytes([SYNC_MESSAGE.sync, SYNC_STEP.stateVector], stateVector);
}

export function updateFrame(update: Uint8Array): Uint8Array {
  return withBytes([SYNC_MESSAGE.sync, SYNC_STEP.update], update);
}

export function awarenessFrame(states: Uint8Array): Uint8Array {
  return withBytes([SYNC_MESSAGE.awareness], states);
}

/** Zero awareness states: every stock client reads it, and it changes nothing. */
export const KEEPALIVE_FRAME: Uint8Array = awarenessFrame(Uint8Array.of(0));

/** Ours, and asked for by `?ack=1`: so many of your updates are on disk. A stock client never gets one. */
export function savedFrame(count: number): Uint8Array {
  const frame = new Uint8Array(1 + varUintLength(count));
  frame[0] = SYNC_MESSAGE.saved;
  writeVarUint(frame, 1, count);
  return frame;
}
