import { utf8ToBytes } from "@noble/hashes/utils.js";
import { concatBytes, u32 } from "./bytes.ts";

export type Field = string | Uint8Array;

/**
 * Writes a list so that it reads in one way only: each field is preceded by its length in four bytes.
 * Without it ("ab", "c") and ("a", "bc") would be the same bytes, and one signature would stand for both.
 * A string with half a surrogate pair has no UTF-8 form and would collide with U+FFFD: that is a bug of
 * the caller, who parses input before it comes here.
 */
export function lengthPrefixed(fields: readonly Field[]): Uint8Array {
  const parts: Uint8Array[] = [];
  for (const field of fields) {
    const bytes = typeof field === "string" ? utf8Bytes(field) : field;
    parts.push(u32(bytes.length), bytes);
  }
  return concatBytes(...parts);
}

/** The list back, or null when the bytes do not end exactly where the last field ends. */
export function readLengthPrefixed(bytes: Uint8Array, count: number): Uint8Array[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const fields: Uint8Array[] = [];
  let offset = 0;
  while (offset < bytes.length) {
    if (bytes.length - offset < 4 || fields.length === count) return null;
    const end = offset + 4 + view.getUint32(offset);
    if (end > bytes.length) return null;
    fields.push(bytes.subarray(offset + 4, end));
    offset = end;
  }
  return fields.length === count ? fields : null;
}

export function utf8Bytes(text: string): Uint8Array {
  if (!text.isWellFormed()) throw new Error("text with half a surrogate pair cannot be encoded");
  return utf8ToBytes(text);
}
