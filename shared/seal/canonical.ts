import canonicalize from "canonicalize";
import { utf8 } from "@scure/base";
import { utf8Bytes } from "../base/lengthPrefixed.ts";
import { fail, ok, type Result } from "../base/result.ts";

/**
 * One value, one byte string (RFC 8785): sorted keys, no white space, one spelling for each number. What
 * is signed or hashed as JSON is signed and hashed in this form, and text that claims to be canonical is
 * read by writing it again: two spellings, a doubled key or an unknown escape never come through.
 */
export function canonicalJson(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new Error("a value without a JSON form cannot be canonical");
  return text;
}

export function canonicalBytes(value: unknown): Uint8Array {
  return utf8Bytes(canonicalJson(value));
}

export function readCanonical(text: string): Result<unknown, "not-canonical"> {
  try {
    const value: unknown = JSON.parse(text);
    return isShallow(value, NESTING_MAX) && canonicalJson(value) === text ? ok(value) : fail("not-canonical");
  } catch {
    return fail("not-canonical");
  }
}

export function readCanonicalBytes(bytes: Uint8Array): Result<unknown, "not-canonical"> {
  try {
    return readCanonical(utf8.encode(bytes));
  } catch {
    return fail("not-canonical");
  }
}

/** Nothing of ours nests deeper than a few levels; a schema walking 30,000 would run out of stack and throw. */
const NESTING_MAX = 32;

function isShallow(value: unknown, levels: number): boolean {
  if (typeof value !== "object" || value === null) return true;
  return levels > 0 && Object.values(value).every((inner) => isShallow(inner, levels - 1));
}
