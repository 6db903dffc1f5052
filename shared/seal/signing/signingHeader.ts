import { sha256 } from "@noble/hashes/sha2.js";
import { fromBase64url, toBase64url } from "../../base/base64url.ts";
import { concatBytes } from "../../base/bytes.ts";
import { isId, type VersionId } from "../../base/ids.ts";
import { LIMITS } from "../../base/limits.ts";
import { fail, ok, type Result } from "../../base/result.ts";

/**
 * The outside of an entry of the signing log: all that the server sees, and the associated data of what it does
 * not. Fixed places, 50 bytes, big-endian:
 *
 *     [format : 1][kind : 1][version id : 16][previous : 32]
 *
 * `previous` is SHA-256 of the entry before it exactly as it was delivered, zeros for the first. Who wrote it and
 * under which key it is sealed are not said. A proposal, an answer, a line and a withdrawal are all notes.
 */
export interface SigningHeader {
  readonly kind: SigningKind;
  readonly version: VersionId;
  readonly previous: Uint8Array;
}

const SIGNING_FORMAT = 1;
export const SIGNING_HEADER_BYTES = 50;
export const SIGNING_NONCE_BYTES = 24;
/** What is sealed fills whole buckets, so that an answer looks like a line and a line like a withdrawal. */
export const SIGNING_BUCKET_BYTES = 8 * 1024;
const TAG_BYTES = 16;
const AROUND_BYTES = SIGNING_HEADER_BYTES + SIGNING_NONCE_BYTES + TAG_BYTES;

/** The places are on disk: append, never reorder. */
const KINDS = ["note", "signature"] as const;
export type SigningKind = (typeof KINDS)[number];

export const NO_SIGNING_ENTRY = new Uint8Array(32);

export function writeSigningHeader({ kind, version, previous }: SigningHeader): Uint8Array {
  const id = fromBase64url(version, 16);
  if (!id.ok || previous.length !== 32) throw new Error("a signing header with ids of wrong length");
  return concatBytes(Uint8Array.of(SIGNING_FORMAT, KINDS.indexOf(kind)), id.value, previous);
}

/** What the next entry names as `previous`: of the bytes as they were delivered, sound or not. */
export function signingEntryHash(entry: Uint8Array): Uint8Array {
  return sha256(entry);
}

/** `entry` is a whole entry: anything that does not fill its buckets is refused. */
export function readSigningHeader(entry: Uint8Array): Result<SigningHeader, "signing-entry-malformed"> {
  const kind = KINDS[entry[1] ?? 9];
  const sealed = entry.length - AROUND_BYTES;
  const isFilled = sealed >= SIGNING_BUCKET_BYTES && sealed % SIGNING_BUCKET_BYTES === 0;
  if (entry[0] !== SIGNING_FORMAT || kind === undefined || !isFilled || entry.length > LIMITS.signingEntryBytes) {
    return fail("signing-entry-malformed");
  }
  const version = toBase64url(entry.subarray(2, 18));
  if (!isId(version)) return fail("signing-entry-malformed");
  // reason: its form was checked in the line above.
  return ok({ kind, version: version as VersionId, previous: entry.slice(18, SIGNING_HEADER_BYTES) });
}
