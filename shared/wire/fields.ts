import * as z from "zod/mini";
import { fromBase64url } from "../base/base64url.ts";
import { type DeviceId, ID_PATTERN, type SpaceId } from "../base/ids.ts";

/**
 * The few shapes that every message is made of. Bytes travel as unpadded base64url; lengths are exact
 * where a format fixes them, so that a truncated value is refused at the door and not three floors down.
 */
export function bytesField(byteLength: number): z.ZodMiniString {
  const characters = Math.ceil((byteLength * 4) / 3);
  return z.string().check(z.regex(new RegExp(`^[A-Za-z0-9_-]{${characters}}$`)), z.refine(isBase64url));
}

/** Sealed bytes of no fixed length; 16 bytes is the shortest an authenticated ciphertext can be. */
export function sealedField(maxBytes: number): z.ZodMiniString {
  return z
    .string()
    .check(z.regex(/^[A-Za-z0-9_-]{22,}$/), z.maxLength(Math.ceil((maxBytes * 4) / 3)), z.refine(isBase64url));
}

/** The pattern alone would let stray trailing bits through: two spellings of the same bytes. */
function isBase64url(text: string): boolean {
  return fromBase64url(text).ok;
}

// reason: a pattern cannot be expressed as a branded type, so the brand is put on here, once.
export const spaceIdField = z.string().check(z.regex(ID_PATTERN)) as unknown as z.ZodMiniType<SpaceId, string>;
// reason: as above.
export const deviceIdField = z.string().check(z.regex(ID_PATTERN)) as unknown as z.ZodMiniType<DeviceId, string>;

export const slotField = z.enum(["a", "b"]);
export const timeField = z.int().check(z.nonnegative());
export const logNumberField = z.int().check(z.nonnegative(), z.maximum(1_000_000));
