import { hexToBytes } from "@noble/hashes/utils.js";
import { concatBytes } from "../../../../shared/base/bytes.ts";
import { utf8Bytes } from "../../../../shared/base/lengthPrefixed.ts";

/**
 * Writes DER, the one spelling that ASN.1 has for each value. A file that was signed today is read by the
 * programs of in ten years, so what it has to look like is written here in full and does not change when
 * the library that made it does (readCms.ts, readCertificate.ts).
 */
export function der(tag: number, ...contents: readonly Uint8Array[]): Uint8Array {
  const content = concatBytes(...contents);
  return concatBytes(Uint8Array.of(tag), lengthOf(content.length), content);
}

export const TAG = {
  boolean: 0x01,
  integer: 0x02,
  bits: 0x03,
  octets: 0x04,
  null: 0x05,
  oid: 0x06,
  utf8: 0x0c,
  utcTime: 0x17,
  generalizedTime: 0x18,
  sequence: 0x30,
  set: 0x31,
  context0: 0xa0,
  context3: 0xa3,
} as const;

export const sequence = (...parts: readonly Uint8Array[]): Uint8Array => der(TAG.sequence, ...parts);
export const setOf = (...parts: readonly Uint8Array[]): Uint8Array => der(TAG.set, ...parts);
export const octets = (bytes: Uint8Array): Uint8Array => der(TAG.octets, bytes);
export const bits = (bytes: Uint8Array, unused = 0): Uint8Array => der(TAG.bits, Uint8Array.of(unused), bytes);
export const utf8String = (text: string): Uint8Array => der(TAG.utf8, utf8Bytes(text));
export const smallInteger = (value: number): Uint8Array => der(TAG.integer, Uint8Array.of(value));

/** Never negative: leading zeros go, and one comes back where the first bit would be taken for a sign. */
export function unsigned(bytes: Uint8Array): Uint8Array {
  let from = 0;
  while (from < bytes.length - 1 && bytes[from] === 0) from++;
  const kept = bytes.subarray(from);
  return (kept[0] ?? 0) >= 0x80 ? der(TAG.integer, Uint8Array.of(0), kept) : der(TAG.integer, kept);
}

/** From the dotted form; bigint, because an arc under 2.25 has 128 bits. */
export function oid(dotted: string): Uint8Array {
  const [first = 0n, second = 0n, ...rest] = dotted.split(".").map(BigInt);
  return der(TAG.oid, ...[first * 40n + second, ...rest].map(base128));
}

function base128(arc: bigint): Uint8Array {
  const digits = [Number(arc & 0x7fn)];
  for (let left = arc >> 7n; left > 0n; left >>= 7n) digits.unshift(Number(left & 0x7fn) | 0x80);
  return Uint8Array.from(digits);
}

function lengthOf(length: number): Uint8Array {
  if (length < 0x80) return Uint8Array.of(length);
  const hex = length.toString(16);
  const bytes = hexToBytes(hex.length % 2 === 0 ? hex : `0${hex}`);
  return concatBytes(Uint8Array.of(0x80 | bytes.length), bytes);
}
