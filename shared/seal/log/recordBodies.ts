import * as z from "zod/mini";
import { ID_PATTERN } from "../../base/ids.ts";
import { GRANT_PATTERN, HASH_PATTERN, WRAPPED_PATTERN } from "../patterns.ts";
import { certificateSchema } from "./certificate.ts";

/**
 * What each type of record says. Strict: a field more or less is a malformed record. All types are here
 * from the start, so that a log written today needs no migration when their screens come. Bytes are
 * base64url; "hash" is always SHA-256.
 */
const number = z.int().check(z.nonnegative(), z.lte(999_999_999));
const id = z.string().check(z.regex(ID_PATTERN));
const bytes32 = z.string().check(z.regex(HASH_PATTERN));
const grant = z.string().check(z.regex(GRANT_PATTERN));
/** The partner secret under the kit-wrap key: what a kit recovers from. */
const wrappedSecret = z.string().check(z.regex(WRAPPED_PATTERN));
/** Entries that did not open are named when their room is left: how many, and the hash over them. */
const leftBehind = z.nullable(z.strictObject({ count: number.check(z.positive()), hash: bytes32 }));

const person = {
  root: bytes32,
  /** Ed25519: answers the server's challenge in a recovery. */
  recovery: bytes32,
  certificate: certificateSchema,
  wrappedSecret,
  privateDocument: id,
};

/** Epoch 0 and both documents' first rooms. The first key is under a link only, so nothing lasting is sealed with it. */
export const createBody = z.strictObject({
  ...person,
  sharedDocument: id,
  commitment: bytes32,
  grants: z.strictObject({ a: grant, b: z.null() }),
});

/** `mac` is made with the link's key: the server could let anybody in, but cannot make this. */
export const joinBody = z.strictObject({ ...person, tokenHash: bytes32, mac: bytes32 });

/** "I checked the mac: this root, in this record, is my partner." */
export const confirmBody = z.strictObject({ root: bytes32, join: bytes32 });

/** New keys of the author's devices; the author's private room moves to the epoch of that number. */
export const partnerSecretBody = z.strictObject({
  certificate: certificateSchema,
  /** Null when the kit was not at hand to wrap it. */
  wrappedSecret: z.nullable(wrappedSecret),
  oldRoomDigest: z.nullable(bytes32),
  leftBehind,
});

export const epochReasons = ["invitation-ended", "joined", "device-lost", "refreshed"] as const;
export type EpochReason = (typeof epochReasons)[number];

/** A new space key; the shared document moves to `<id>:<epoch>.0`. */
export const epochBody = z.strictObject({
  epoch: number.check(z.positive()),
  commitment: bytes32,
  grants: z.strictObject({ a: grant, b: z.nullable(grant) }),
  reason: z.enum(epochReasons),
  oldRoomDigest: z.nullable(bytes32),
  leftBehind,
});

/** The same key, a new history: a document moves to `<id>:<epoch>.<generation>`. */
export const generationBody = z.strictObject({
  document: id,
  epoch: number,
  generation: number.check(z.positive()),
  oldRoomDigest: bytes32,
  leftBehind,
});

export const deviceRevokedBody = z.strictObject({ device: id });

/** SPKI of a device's ECDSA P-256 key and the serial of its certificate; the name stays in the PDF. */
export const pdfKeyBody = z.strictObject({ spkiHash: bytes32, serial: id });
export const pdfKeyRevokedBody = z.strictObject({ spkiHash: bytes32 });

export const closeBody = z.strictObject({});
