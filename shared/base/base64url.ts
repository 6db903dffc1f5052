import { base64urlnopad } from "@scure/base";
import { fail, ok, type Result } from "./result.ts";

export function toBase64url(bytes: Uint8Array): string {
  return base64urlnopad.encode(bytes);
}

/** Strict: padding, whitespace, other alphabets and non-zero trailing bits are all refused. */
export function fromBase64url(text: string, length?: number): Result<Uint8Array, "not-base64url"> {
  try {
    const bytes = base64urlnopad.decode(text);
    return length === undefined || bytes.length === length ? ok(bytes) : fail("not-base64url");
  } catch {
    return fail("not-base64url");
  }
}
