import { writeAwareness } from "../awarenessStates.ts";
import { awarenessFrame } from "../writeFrames.ts";

/** One person's presence as a client sends it; `"null"` is a goodbye. */
export function appearanceFrame(id: number, clock: number, state: string): Uint8Array {
  return awarenessFrame(writeAwareness([{ id, clock, state: new TextEncoder().encode(state) }]));
}
