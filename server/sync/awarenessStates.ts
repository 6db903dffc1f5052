import { concatBytes } from "../../shared/base/bytes.ts";
import { fail, ok, type Result } from "../../shared/base/result.ts";
import { ByteReader } from "./byteReader.ts";
import { varUintLength, writeVarUint } from "./varUint.ts";

/** One entry of a y-protocols awareness update. `state` is JSON that is never parsed (sealed inside). */
export interface AwarenessState {
  readonly id: number;
  readonly clock: number;
  readonly state: Uint8Array;
}

const LEFT = new TextEncoder().encode("null");

export function isLeft({ state }: AwarenessState): boolean {
  return state.length === LEFT.length && state.every((byte, i) => byte === LEFT[i]);
}

export function leftState(id: number, clock: number): AwarenessState {
  return { id, clock, state: LEFT };
}

export function readAwareness(states: Uint8Array): Result<readonly AwarenessState[], "malformed"> {
  const reader = new ByteReader(states);
  const count = reader.varUint();
  const read: AwarenessState[] = [];
  for (let i = 0; i < count && reader.sound; i++) {
    read.push({ id: reader.varUint(), clock: reader.varUint(), state: reader.varBytes() });
  }
  return reader.sound && reader.atEnd ? ok(read) : fail("malformed");
}

function varUint(value: number): Uint8Array {
  const bytes = new Uint8Array(varUintLength(value));
  writeVarUint(bytes, 0, value);
  return bytes;
}

export function writeAwareness(states: readonly AwarenessState[]): Uint8Array {
  return concatBytes(
    varUint(states.length),
    ...states.flatMap(({ id, clock, state }) => [varUint(id), varUint(clock), varUint(state.length), state]),
  );
}
