import { canonicalJson } from "../seal/canonical.ts";
import { LIMITS } from "../base/limits.ts";
import { utf8Bytes } from "../base/lengthPrefixed.ts";

/**
 * What a text weighs in an event: its canonical JSON in UTF-8, without the quotes. A quotation mark or a new
 * line costs two bytes, a control character six, an emoji four or more, so characters say nothing. Half a
 * surrogate pair, which no event can hold, weighs what the mark that replaces it would.
 */
export function turnBytes(text: string): number {
  return utf8Bytes(canonicalJson(text.toWellFormed())).length - 2;
}

/** Whether it can be sent, whatever else its move carries: every event is one bucket of 2 KiB. */
export function fitsOneTurn(text: string): boolean {
  return text.isWellFormed() && turnBytes(text) <= LIMITS.turnTextBytes;
}
