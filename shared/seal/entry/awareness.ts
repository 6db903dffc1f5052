import { xchacha20poly1305 } from "@noble/ciphers/chacha.js";
import { concatBytes, u32, u64 } from "../../base/bytes.ts";
import { lengthPrefixed, readLengthPrefixed } from "../../base/lengthPrefixed.ts";
import { LIMITS } from "../../base/limits.ts";
import type { Random } from "../../base/random.ts";
import { fail, ok, type Result } from "../../base/result.ts";
import type { Room } from "../../base/room.ts";
import { firstByte } from "../envelope.ts";
import { entryContext, SESSION_BYTES } from "./entryContext.ts";
import { pad, unpad } from "./padding.ts";

/**
 * Presence, relayed and never stored: [version << 4 | kind : 1][random nonce : 24][ciphertext ‖ tag]. It
 * has no counter because nothing would keep it; inside are a session and a time, so that a server cannot
 * show a replayed ghost as a person who is here. Always padded to multiples of 256 bytes. Inside, a list
 * of five: session, time (u64 ms), log head (u32 n ‖ hash, or empty), inner head (32 bytes or empty), update.
 */
export interface AwarenessNote {
  readonly session: Uint8Array;
  readonly timestampMs: number;
  /** The writer's last record of the space log. */
  readonly logHead: { readonly n: number; readonly hash: Uint8Array } | null;
  /** SHA-256 of the writer's inner state vector: a lasting difference shows logs that cannot agree. */
  readonly innerHead: Uint8Array | null;
  /** A y-protocols awareness update. */
  readonly update: Uint8Array;
}

/** A note older than this is dropped: with Yjs's 30 s renewals three in a row have been lost. */
export const AWARENESS_LIFE_MS = 90_000;

const NONCE_BYTES = 24;
const NONE = new Uint8Array(0);

interface AwarenessPlace {
  readonly key: Uint8Array;
  readonly room: Room;
}

export function sealAwareness({ key, room }: AwarenessPlace, note: AwarenessNote, random: Random): Uint8Array {
  const nonce = random.bytes(NONCE_BYTES);
  const head = note.logHead === null ? NONE : concatBytes(u32(note.logHead.n), note.logHead.hash);
  const plaintext = lengthPrefixed([note.session, u64(note.timestampMs), head, note.innerHead ?? NONE, note.update]);
  const ciphertext = xchacha20poly1305(key, nonce, entryContext(room, "awareness")).encrypt(pad(plaintext, "private"));
  return concatBytes(Uint8Array.of(firstByte("awareness")), nonce, ciphertext);
}

export function openAwareness(
  { key, room }: AwarenessPlace,
  sealed: Uint8Array,
): Result<AwarenessNote, "awareness-malformed" | "awareness-not-opened"> {
  const tooLong = sealed.length > LIMITS.awarenessBytes + 256;
  if (sealed[0] !== firstByte("awareness") || sealed.length < 1 + NONCE_BYTES + 256 + 16 || tooLong) {
    return fail("awareness-malformed");
  }
  const nonce = sealed.subarray(1, 1 + NONCE_BYTES);
  try {
    const cipher = xchacha20poly1305(key, nonce, entryContext(room, "awareness"));
    const note = readNote(unpad(cipher.decrypt(sealed.subarray(1 + NONCE_BYTES))));
    return note === null ? fail("awareness-malformed") : ok(note);
  } catch {
    return fail("awareness-not-opened");
  }
}

/** Either direction: a clock that runs ahead is as wrong as one that runs behind. */
export function isFreshAwareness(note: AwarenessNote, nowMs: number): boolean {
  return Math.abs(nowMs - note.timestampMs) <= AWARENESS_LIFE_MS;
}

function readNote(plaintext: Uint8Array | null): AwarenessNote | null {
  const [session, time, head, inner, update] = (plaintext && readLengthPrefixed(plaintext, 5)) ?? [];
  if (!session || !time || !head || !inner || !update) return null;
  if (session.length !== SESSION_BYTES || time.length !== 8) return null;
  if (![0, 36].includes(head.length) || ![0, 32].includes(inner.length)) return null;
  const view = new DataView(head.buffer, head.byteOffset, head.length);
  return {
    session,
    timestampMs: Number(new DataView(time.buffer, time.byteOffset, 8).getBigUint64(0)),
    logHead: head.length === 0 ? null : { n: view.getUint32(0), hash: head.subarray(4) },
    innerHead: inner.length === 0 ? null : inner,
    update,
  };
}
