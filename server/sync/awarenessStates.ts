import { fail, ok, type Result } from "../../shared/base/result.ts";
import { ByteReader } from "./byteReader.ts";
import { varUintLength, writeVarUint } from "./varUint.ts";

/** One entry of a y-protocols awareness update. `state` is JSON that is never parsed (sealed inside). */
export interface AwarenessState {
  readonly id: number;
  readonly clock: number;
  readonly state: Uint8Array;
}

/** y-protocols says "I am gone" with a state of `null`; every other state is sealed, and opaque here. */
const LEFT = new TextEncoder().encode("null");

export function isLeft({ state }: AwarenessState): boolean {
  return state.length === LEFT.length && state.every((byte, i) => byte === LEFT[i]);
}

export function leftState(id: number, clock: number): AwarenessState {
  return { id, clock, state: LEFT };
}

/** Bounded before anything is kept: a frame may name as many clients as it has bytes. */
export function readAwareness(
  states: Uint8Array,
  statesAtMost: number,
): Result<readonly AwarenessState[], "malformed" | "too-large"> {
  const reader = new ByteReader(states);
  const count = reader.varUint();
  if (count > statesAtMost) return fail("too-large");
  const read: AwarenessState[] = [];
  for (let i = 0; i < count && reader.sound; i++) {
    read.push({ id: reader.varUint(), clock: reader.varUint(), state: reader.varBytes() });
  }
  return reader.sound && reader.atEnd ? ok(read) : fail("malformed");
}

function lengthOf({ id, clock, state }: AwarenessState): number {
  return varUintLength(id) + varUintLength(clock) + varUintLength(state.length) + state.length;
}

/** Into one array of the right size: the relay writes one of these for each frame that it hands on. */
export function writeAwareness(states: readonly AwarenessState[]): Uint8Array {
  const bytes = new Uint8Array(
    states.reduce((length, state) => length + lengthOf(state), varUintLength(states.length)),
  );
  let position = writeVarUint(bytes, 0, states.length);
  for (const { id, clock, state } of states) {
    for (const number of [id, clock, state.length]) position = writeVarUint(bytes, position, number);
    bytes.set(state, position);
    position += state.length;
  }
  return bytes;
}
