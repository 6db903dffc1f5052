import { p256 } from "@noble/curves/nist.js";
import { bytesToNumberBE, numberToBytesBE } from "@noble/curves/utils.js";
import { concatBytes } from "../../../../shared/base/bytes.ts";
import { elementsOf } from "./derReader.ts";
import { sequence, TAG, unsigned } from "./derWriter.ts";

/**
 * An ECDSA signature has two spellings: with s and with n - s both are true. We write the smaller one and
 * read no other, so that nobody can turn one signed file into a second that is "just as signed".
 */
const ORDER = p256.Point.Fn.ORDER;
const HALF = 32;

/** Signs with a key that is not handed out: 64 bytes, r and s, with the smaller s. */
export type Sign = (message: Uint8Array) => Promise<Uint8Array>;

export function withLowS(signature: Uint8Array): Uint8Array {
  const s = bytesToNumberBE(signature.subarray(HALF));
  if (signature.length !== 2 * HALF) throw new Error("a P-256 signature has 64 bytes");
  return s > ORDER / 2n ? concatBytes(signature.subarray(0, HALF), numberToBytesBE(ORDER - s, HALF)) : signature;
}

export function toDerSignature(signature: Uint8Array): Uint8Array {
  return sequence(unsigned(signature.subarray(0, HALF)), unsigned(signature.subarray(HALF)));
}

/** Null unless these are two positive integers; whether they are spelled rightly shows when they are written again. */
export function fromDerSignature(bytes: Uint8Array): Uint8Array | null {
  const [outer, ...behind] = elementsOf(bytes) ?? [];
  if (outer?.tag !== TAG.sequence || behind.length > 0) return null;
  const [r, s, ...rest] = (elementsOf(outer.content) ?? []).map(({ content }) => content);
  if (r === undefined || s === undefined || rest.length > 0) return null;
  const halves = [r, s].map((integer) => (integer[0] === 0 ? integer.subarray(1) : integer));
  if (halves.some(({ length }) => length === 0 || length > HALF)) return null;
  return concatBytes(...halves.map(padded));
}

/** `point` is the key as X9.62 writes it, 65 bytes; anything but the smaller s is refused. */
export function isSignedBy(point: Uint8Array, message: Uint8Array, signature: Uint8Array): boolean {
  try {
    return p256.verify(signature, message, point, { prehash: true, lowS: true, format: "compact" });
  } catch {
    return false;
  }
}

function padded(bytes: Uint8Array): Uint8Array {
  return concatBytes(new Uint8Array(HALF - bytes.length), bytes);
}
